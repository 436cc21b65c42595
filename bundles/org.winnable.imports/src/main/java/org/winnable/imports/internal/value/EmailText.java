package org.winnable.imports.internal.value;

import com.sanctionco.jmail.EmailValidator;
import com.sanctionco.jmail.JMail;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** E-mail addresses as lists have them: with a name around, a link before, or several in one value. */
public final class EmailText {

    private static final EmailValidator VALIDATOR = JMail.strictValidator().requireTopLevelDomain();
    private static final Pattern IN_BRACKETS = Pattern.compile("<([^<>]+)>");
    private static final Pattern BETWEEN = Pattern.compile("[;,\\s|]+|:::");
    private static final String LINK = "mailto:";

    private EmailText() {}

    /**
     * The first valid address in a value, in lower case: the part before the sign too, where case could matter in theory and
     * does with no provider.
     */
    public static Reading read(String text) {
        String value = Spacing.stripped(text).toLowerCase(Locale.ROOT);
        if (isAddress(value)) {
            return Reading.of(value);
        }
        Matcher bracketed = IN_BRACKETS.matcher(value);
        String candidates = bracketed.find() ? bracketed.group(1) : value;
        for (String candidate : BETWEEN.split(candidates)) {
            String address = candidate.startsWith(LINK) ? candidate.substring(LINK.length()) : candidate;
            if (isAddress(address)) {
                return new Reading.Value(address, false);
            }
        }
        return Reading.UNREADABLE;
    }

    /** The validator takes names around an address for part of it. */
    private static boolean isAddress(String text) {
        return text.indexOf('<') < 0 && VALIDATOR.isValid(text);
    }
}

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

    private static final int LONGEST_MAILBOX = 64;
    private static final int LONGEST_WORD = 63;
    private static final int LONGEST_PLAIN = 200;

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

    private static boolean isAddress(String text) {
        return isPlain(text) || isValid(text);
    }

    /** The validator takes names around an address for part of it. */
    static boolean isValid(String text) {
        return text.indexOf('<') < 0 && VALIDATOR.isValid(text);
    }

    /**
     * Whether it is an address of lower case letters, digits and few signs, as nearly all are, which every rule for addresses
     * admits. A tenth of the time that the validator takes, which has to be asked about all others.
     */
    static boolean isPlain(String text) {
        int at = text.indexOf('@');
        return at > 0
                && at <= LONGEST_MAILBOX
                && text.length() <= LONGEST_PLAIN
                && arePlainWords(text, 0, at, "_+-%")
                && arePlainWords(text, at + 1, text.length(), "-")
                && endsWithLetters(text, text.lastIndexOf('.'), at);
    }

    /** Whether there are words with points between them, each beginning and ending with a letter or digit. */
    private static boolean arePlainWords(String text, int begin, int end, String signs) {
        boolean afterLetter = false;
        int wordBegin = begin;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            boolean sign = !letter && signs.indexOf(c) >= 0;
            if (!letter && !sign && c != '.' || !letter && i == wordBegin || c == '.' && !afterLetter) {
                return false;
            }
            if (i - wordBegin >= LONGEST_WORD) {
                return false;
            }
            wordBegin = c == '.' ? i + 1 : wordBegin;
            afterLetter = letter;
        }
        return afterLetter;
    }

    private static boolean endsWithLetters(String text, int point, int at) {
        if (point < at || text.length() - point <= 2) {
            return false;
        }
        for (int i = point + 1; i < text.length(); i++) {
            if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }
}

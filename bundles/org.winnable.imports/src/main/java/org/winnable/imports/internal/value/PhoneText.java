package org.winnable.imports.internal.value;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Phone numbers in one form, so that two spellings of a number are equal: E.164, such as {@code +493012345}, and
 * {@code +493012345 ext. 12} with an extension. A number without country code takes that of a region, if it is one there;
 * otherwise nobody can say which country it belongs to, and it stays as it is written.
 */
final class PhoneText implements FieldReader {

    /** The fewest digits of a phone number, an extension included. */
    private static final int FEWEST_DIGITS = 3;

    private static final String EXTENSION = " ext. ";
    private static final Pattern WITH_EXTENSION = Pattern.compile(
            "(.*\\d\\)?)[ ,;]*(?:x|#|extension|extn?|durchwahl|poste|interno)[.: ]*(\\d{1,7})",
            Pattern.CASE_INSENSITIVE);
    private static final String SEPARATORS = " -./()\u2010\u2011\u2013";

    /** Two zeros stand for the plus, but not where other digits lead abroad. */
    private static final String ABROAD = "00";

    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

    @Override
    public Reading read(String text) {
        return read(text, "");
    }

    @Override
    public Reading read(String text, String region) {
        String value = Spacing.single(text);
        if (isCanonical(value)) {
            return Reading.of(value);
        }
        Matcher extended = mayHaveExtension(value) ? WITH_EXTENSION.matcher(value) : null;
        Reading read;
        if (extended != null && extended.matches()) {
            read = quick(extended.group(1), region) instanceof Reading.Value(String number, boolean exact)
                    ? new Reading.Value(number + EXTENSION + extended.group(2), exact)
                    : null;
        } else {
            read = quick(value, region);
        }
        return read == null ? thorough(value, region) : read;
    }

    /** Whether it is E.164 already, of a country whose numbers are known by their digits. */
    private static boolean isCanonical(String value) {
        if (value.length() < FEWEST_DIGITS || value.charAt(0) != '+') {
            return false;
        }
        for (int i = 1; i < value.length(); i++) {
            if (!isDigit(value.charAt(i))) {
                return false;
            }
        }
        return length(value) > 0;
    }

    /** How many digits the national part of an international number has; 0 if it has to be looked at more closely. */
    private static int length(String e164) {
        NumberingPlan plan = NumberingPlan.ofInternational(e164);
        if (plan == null) {
            return 0;
        }
        int from = 1 + plan.code().length();
        String prefix = plan.prefix();
        boolean prefixed = !prefix.isEmpty() && from < e164.length() && e164.charAt(from) == prefix.charAt(0);
        return !prefixed && plan.isPossible(e164.length() - from) ? e164.length() - from : 0;
    }

    private static boolean mayHaveExtension(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '#' || Character.isLetter(c)) {
                return true;
            }
        }
        return false;
    }

    /** Reads a number by its digits; null if the library has to say. */
    private static @Nullable Reading quick(String value, String region) {
        String digits = digits(value);
        if (digits == null) {
            return null;
        }
        if (digits.startsWith("+")) {
            return international(digits, digits.length());
        }
        if (region.isEmpty()) {
            if (digits.startsWith(ABROAD)) {
                return international("+" + digits.substring(ABROAD.length()), 0);
            }
            return digits.length() < FEWEST_DIGITS ? Reading.UNREADABLE : Reading.of(value);
        }
        NumberingPlan plan = NumberingPlan.of(region);
        if (plan == null) {
            return null;
        }
        return digits.startsWith(ABROAD) && plan.hasZerosForAbroad()
                ? international("+" + digits.substring(ABROAD.length()), 0)
                : national(value, digits, plan);
    }

    /** A number with its country's code; exact if it is as long as it was written. */
    private static @Nullable Reading international(String e164, int written) {
        if (length(e164) > 0) {
            return new Reading.Value(e164, e164.length() == written);
        }
        // "+49 (0)30": the prefix that is dialled within the country only
        NumberingPlan plan = NumberingPlan.ofInternational(e164);
        if (plan == null || plan.prefix().isEmpty()) {
            return null;
        }
        String code = "+" + plan.code();
        if (!e164.startsWith(plan.prefix(), code.length())) {
            return null;
        }
        String without = code + e164.substring(code.length() + plan.prefix().length());
        return length(without) > 0 ? new Reading.Value(without, false) : null;
    }

    private static @Nullable Reading national(String value, String digits, NumberingPlan plan) {
        int from = digits.startsWith(plan.prefix()) ? plan.prefix().length() : 0;
        // in North America the prefix is the country's code, and most leave it out
        boolean prefixed = from > 0 || plan.code().equals(plan.prefix());
        if (!prefixed && !plan.prefix().isEmpty() || !plan.isPossible(digits.length() - from)) {
            return null;
        }
        if (plan.isValid(digits, from, digits.length())) {
            return new Reading.Value("+" + plan.code() + digits.substring(from), false);
        }
        return prefixed && digits.length() >= FEWEST_DIGITS ? Reading.of(value) : null;
    }

    /** The digits, with a plus if there is one; null if there is anything that is no separator. */
    private static @Nullable String digits(String value) {
        StringBuilder digits = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (isDigit(c) || c == '+' && digits.isEmpty()) {
                digits.append(c);
            } else if (SEPARATORS.indexOf(c) < 0) {
                return null;
            }
        }
        return digits.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Reads a number as the library does, in some ten microseconds. */
    static Reading thorough(String value, String region) {
        boolean abroad = value.startsWith("+") || region.isEmpty() && value.startsWith(ABROAD);
        String text = abroad && !value.startsWith("+") ? "+" + value.substring(ABROAD.length()) : value;
        try {
            PhoneNumber number = LIBRARY.parse(text, region.isEmpty() ? null : region);
            boolean usable = abroad ? LIBRARY.isPossibleNumber(number) : LIBRARY.isValidNumber(number);
            if (usable) {
                String e164 = LIBRARY.format(number, PhoneNumberFormat.E164);
                String form = number.hasExtension() ? e164 + EXTENSION + number.getExtension() : e164;
                return new Reading.Value(form, digitsOf(form).equals(digitsOf(value)));
            }
            return abroad ? Reading.UNREADABLE : asWritten(value);
        } catch (NumberParseException e) {
            // what is a number of no known country may still be called by somebody who knows the country
            return e.getErrorType() == NumberParseException.ErrorType.INVALID_COUNTRY_CODE && !abroad
                    ? asWritten(value)
                    : Reading.UNREADABLE;
        }
    }

    private static Reading asWritten(String value) {
        return digitsOf(value).length() < FEWEST_DIGITS ? Reading.UNREADABLE : Reading.of(value);
    }

    private static String digitsOf(String value) {
        return value.codePoints()
                .filter(Character::isDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

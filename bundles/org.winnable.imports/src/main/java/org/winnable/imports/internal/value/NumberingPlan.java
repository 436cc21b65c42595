package org.winnable.imports.internal.value;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What can be told of the numbers of one country by their digits alone, asked of libphonenumber once and kept, because the
 * library itself takes some ten microseconds for a number and lists have millions. Only for countries whose numbers are the
 * country's code, then the national number without its prefix; a test holds this list against the library. Thread-safe.
 */
final class NumberingPlan {

    /** Where the national prefix is a prefix and nothing else. For all others the library is asked for each number. */
    private static final List<String> PLAIN = List.of(
            "DE", "AT", "CH", "FR", "BE", "NL", "GB", "IE", "ES", "PT", "IT", "DK", "NO", "SE", "FI", "PL", "CZ", "SK",
            "GR", "TR", "US", "CA", "IN", "ZA");

    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

    private static final Map<String, NumberingPlan> BY_REGION =
            PLAIN.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), NumberingPlan::new));

    /** By the country's code, which has up to three digits. */
    private static final @Nullable NumberingPlan[] BY_CODE = new @Nullable NumberingPlan[1000];

    static {
        // countries that share a code share the numbers
        PLAIN.reversed().forEach(region -> {
            NumberingPlan plan = BY_REGION.get(region);
            BY_CODE[plan.code] = plan;
        });
    }

    /** How many first digits decide whether a number of some length is one. */
    private static final int BEGINNING = 4;

    private static final int BEGINNINGS = 10_000;
    private static final int LONGEST = 15;
    private static final int NORTH_AMERICA = 1;
    private static final int NOT_VALID = 1;
    private static final int VALID = 2;

    private final int code;
    private final String digits;
    private final String prefix;
    /** One bit for each number of digits that a national number can have. */
    private final int lengths;

    /** For each beginning, two bits for each length: not asked yet, not valid, valid. */
    private final AtomicIntegerArray asked = new AtomicIntegerArray(BEGINNINGS);

    private NumberingPlan(String region) {
        code = LIBRARY.getCountryCodeForRegion(region);
        digits = Integer.toString(code);
        String national = LIBRARY.getNddPrefixForRegion(region, true);
        prefix = national == null ? "" : national;
        int possible = 0;
        for (int length = 1; length <= LONGEST; length++) {
            PhoneNumber number =
                    new PhoneNumber().setCountryCode(code).setNationalNumber(Long.parseLong("2".repeat(length)));
            if (LIBRARY.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE) {
                possible |= 1 << length;
            }
        }
        lengths = possible;
    }

    /** The regions that have a plan. */
    static List<String> regions() {
        return PLAIN;
    }

    /** The plan of a region; null if its numbers cannot be told by their digits, or if there is no such region. */
    static @Nullable NumberingPlan of(String region) {
        return BY_REGION.get(region);
    }

    /** The plan of a number in E.164, plus and all. */
    static @Nullable NumberingPlan ofInternational(String e164) {
        int code = 0;
        // no code is the beginning of another one
        for (int i = 1; i < Math.min(4, e164.length()); i++) {
            code = code * 10 + e164.charAt(i) - '0';
            NumberingPlan plan = BY_CODE[code];
            if (plan != null) {
                return plan;
            }
        }
        return null;
    }

    /** The country's code. */
    String code() {
        return digits;
    }

    /** Whether two zeros lead abroad. */
    boolean hasZerosForAbroad() {
        return code != NORTH_AMERICA;
    }

    /** What stands before a national number within the country; empty if nothing does. */
    String prefix() {
        return prefix;
    }

    /** Whether a national number without prefix can have so many digits. */
    boolean isPossible(int digits) {
        return digits <= LONGEST && (lengths & 1 << digits) != 0;
    }

    /** Whether there are national numbers that begin like this one and are as long. */
    boolean isValid(CharSequence digits, int from, int to) {
        int length = to - from;
        if (length < BEGINNING || !isPossible(length)) {
            return false;
        }
        int beginning = Integer.parseInt(digits, from, from + BEGINNING, 10);
        int shift = 2 * length;
        int known = asked.get(beginning) >>> shift & 3;
        if (known == 0) {
            known = ask(digits.subSequence(from, to)) ? VALID : NOT_VALID;
            int bits = known << shift;
            asked.accumulateAndGet(beginning, bits, (before, more) -> before | more);
        }
        return known == VALID;
    }

    private boolean ask(CharSequence digits) {
        try {
            return LIBRARY.isValidNumber(LIBRARY.parse("+" + code + digits, null));
        } catch (NumberParseException e) {
            return false;
        }
    }
}

package org.winnable.demo.internal.people;

import java.util.List;
import java.util.Locale;
import org.winnable.demo.internal.Dice;

/**
 * Telephone numbers that reach nobody: the ranges that regulators keep for film and fiction (Bundesnetzagentur, Arcep, Ofcom,
 * PTS), and where a country keeps none, subscriber numbers that begin with 0, which its plan never gives out.
 */
final class Phones {

    private Phones() {}

    /** A desk phone; {@code #} in a pattern stands for a digit. */
    static String desk(Country country, Dice dice) {
        return fill(dice.pick(deskPatterns(country)), dice);
    }

    /** A mobile phone. */
    static String mobile(Country country, Dice dice) {
        return fill(dice.pick(mobilePatterns(country)), dice);
    }

    private static List<String> deskPatterns(Country country) {
        return switch (country) {
            case GERMANY ->
                List.of(
                        "+49 30 23125 ###",
                        "+49 69 90009 ###",
                        "+49 40 66969 ###",
                        "+49 221 4710 ###",
                        "+49 89 99998 ###");
            case FRANCE ->
                List.of(
                        "+33 1 99 00 ## ##",
                        "+33 2 61 91 ## ##",
                        "+33 3 53 01 ## ##",
                        "+33 4 65 71 ## ##",
                        "+33 5 36 49 ## ##");
            case UNITED_KINGDOM ->
                List.of(
                        "+44 113 496 0###",
                        "+44 114 496 0###",
                        "+44 121 496 0###",
                        "+44 161 496 0###",
                        "+44 1632 960###");
            case SWEDEN -> List.of("+46 8 465 004 ##", "+46 31 390 06 ##", "+46 40 628 04 ##");
            case NETHERLANDS -> List.of("+31 10 0## ## ##", "+31 40 0## ## ##", "+31 53 0## ## ##", "+31 77 0## ## ##");
            case ITALY -> List.of("+39 030 0## ####", "+39 059 0## ####", "+39 0444 0## ###", "+39 035 0## ###");
            case POLAND -> List.of("+48 32 0## ## ##", "+48 61 0## ## ##", "+48 42 0## ## ##", "+48 12 0## ## ##");
        };
    }

    private static List<String> mobilePatterns(Country country) {
        return switch (country) {
            case GERMANY -> List.of("+49 176 040690##");
            case FRANCE -> List.of("+33 6 39 98 ## ##");
            case UNITED_KINGDOM -> List.of("+44 7700 900###");
            case SWEDEN -> List.of("+46 70 174 06 ##");
            case NETHERLANDS -> List.of("+31 6 0### ####");
            case ITALY -> List.of("+39 30# 0## ####");
            case POLAND -> List.of("+48 50# 0## ###");
        };
    }

    private static String fill(String pattern, Dice dice) {
        StringBuilder number = new StringBuilder(pattern.length());
        for (int place = 0; place < pattern.length(); place++) {
            char sign = pattern.charAt(place);
            number.append(sign == '#' ? String.format(Locale.ROOT, "%d", dice.between(0, 9)) : String.valueOf(sign));
        }
        return number.toString();
    }
}

package org.winnable.imports.internal.value;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Moments in the form in which nearly all systems write them, letter by letter: {@code 2026-03-04}, with {@code T08:30} or
 * {@code 08:30:15} behind it. Patterns and formatters take ten times as long, which counts where a file has millions.
 * Whatever is written otherwise is left to those. Pure functions.
 */
public final class IsoMoment {

    /** The length of a date without time. */
    static final int DATE = 10;

    private static final int MINUTES = 16;
    private static final int SECONDS = 19;
    private static final int LAST_YEAR = 9999;
    private static final int MONTHS = 12;
    private static final int SHORTEST_MONTH = 28;
    private static final int HOURS = 24;
    private static final int SIXTY = 60;

    private IsoMoment() {}

    /** A moment in UTC as this program stores it. */
    public static Instant instant(String stored) {
        LocalDateTime read = isUniversal(stored) ? local(stored, stored.length() - 1) : null;
        return read == null ? Instant.parse(stored) : read.toInstant(ZoneOffset.UTC);
    }

    /** Whether it ends with the sign of UTC. */
    static boolean isUniversal(String text) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == 'Z';
    }

    /**
     * The date and time in the first characters of a text, midnight if it is a date only; null if it is written otherwise, or
     * in no calendar.
     *
     * @param length how many characters to read
     */
    static @Nullable LocalDateTime local(String text, int length) {
        if (length != DATE && length != MINUTES && length != SECONDS || !isDated(text)) {
            return null;
        }
        int year = two(text, 0) * 100 + two(text, 2);
        int month = two(text, 5);
        int day = two(text, 8);
        if (two(text, 0) < 0 || two(text, 2) < 0 || !isDay(year, month, day)) {
            return null;
        }
        boolean timed = length > DATE;
        if (timed && !isTimed(text, length)) {
            return null;
        }
        int hour = timed ? two(text, 11) : 0;
        int minute = timed ? two(text, 14) : 0;
        int second = length == SECONDS ? two(text, 17) : 0;
        boolean onTheClock =
                hour >= 0 && hour < HOURS && minute >= 0 && minute < SIXTY && second >= 0 && second < SIXTY;
        return onTheClock ? LocalDateTime.of(year, month, day, hour, minute, second) : null;
    }

    private static boolean isDated(String text) {
        return text.charAt(4) == '-' && text.charAt(7) == '-';
    }

    private static boolean isTimed(String text, int length) {
        char between = text.charAt(DATE);
        return (between == 'T' || between == ' ')
                && text.charAt(13) == ':'
                && (length == MINUTES || text.charAt(MINUTES) == ':');
    }

    private static boolean isDay(int year, int month, int day) {
        return month >= 1
                && month <= MONTHS
                && day >= 1
                && (day <= SHORTEST_MONTH || YearMonth.of(year, month).isValidDay(day));
    }

    /** The number of two digits; -1 if they are none. */
    private static int two(String text, int place) {
        int tens = text.charAt(place) - '0';
        int ones = text.charAt(place + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }

    /** As {@link Instant#toString()} has it. */
    static String text(Instant moment) {
        LocalDateTime utc = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        if (utc.getYear() < 0 || utc.getYear() > LAST_YEAR || utc.getNano() != 0) {
            return moment.toString();
        }
        StringBuilder text = new StringBuilder(SECONDS + 1);
        two(text, utc.getYear() / 100);
        two(text, utc.getYear() % 100);
        two(text.append('-'), utc.getMonthValue());
        two(text.append('-'), utc.getDayOfMonth());
        two(text.append('T'), utc.getHour());
        two(text.append(':'), utc.getMinute());
        two(text.append(':'), utc.getSecond());
        return text.append('Z').toString();
    }

    private static void two(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}

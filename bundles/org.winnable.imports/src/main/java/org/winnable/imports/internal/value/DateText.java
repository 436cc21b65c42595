package org.winnable.imports.internal.value;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.winnable.imports.DateOrder;

/**
 * Moments as people and systems write them. What has two meanings is not guessed: {@code 03/04/2024} is read only where
 * other dates of its column tell the order.
 */
public final class DateText {

    private static final String TIME =
            "(?:[T,]? ?(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)? ?([ap]\\.?m\\.?)?)?";
    private static final String ZONE = " ?(Z|UTC|GMT|[-+]\\d{2}:?\\d{2})?";
    private static final Pattern YEAR_FIRST = pattern("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern YEAR_LAST = pattern("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern DAY_NAME_YEAR =
            pattern("(\\d{1,2})(?:st|nd|rd|th)?[-. /]* ?(?:de )?(\\p{L}{3,12})\\.?[-,. /]* ?(?:de )?(\\d{4})");
    private static final Pattern NAME_DAY_YEAR =
            pattern("(\\p{L}{3,12})\\.?[- ](\\d{1,2})(?:st|nd|rd|th)?,?[- ](\\d{4})");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");
    private static final int SECONDS_LENGTH = 10;
    private static final int LONGEST = 60;
    private static final int YEAR_DIGITS = 4;

    /** The most days that a month has. */
    private static final int DAYS = 31;

    /** Place of the time after the groups of the date, which are 4, 4, 3 and 3. */
    private static final int TIME_GROUPS = 5;

    private DateText() {}

    private static Pattern pattern(String date) {
        return Pattern.compile(date + TIME + ZONE, Pattern.CASE_INSENSITIVE);
    }

    /**
     * A moment in ISO form, in UTC.
     *
     * @param zone where dates without one belong; a date without time is the beginning of the day
     * @param order what the other dates of the column tell
     */
    public static Reading read(String text, ZoneId zone, DateOrder order) {
        String value = Spacing.single(text);
        if (value.length() > LONGEST) {
            return Reading.UNREADABLE;
        }
        try {
            return parse(value, zone, order);
        } catch (DateTimeException e) {
            // numbers in the shape of a date that no calendar has
            return Reading.UNREADABLE;
        }
    }

    private static Reading parse(String value, ZoneId zone, DateOrder order) {
        boolean universal = IsoMoment.isUniversal(value);
        int length = universal ? value.length() - 1 : value.length();
        LocalDateTime plain = IsoMoment.local(value, length);
        if (plain == null) {
            return thorough(value, zone, order);
        }
        ZoneId here = universal ? ZoneOffset.UTC : zone;
        // a day does not begin at midnight where the clocks are set forward then
        return reading(length == IsoMoment.DATE ? plain.toLocalDate().atStartOfDay(here) : plain.atZone(here));
    }

    private static Reading reading(ZonedDateTime moment) {
        return Reading.of(IsoMoment.text(moment.toInstant()));
    }

    /** Reads whatever way a moment is written, in some microseconds. */
    static Reading thorough(String value, ZoneId zone, DateOrder order) {
        Matcher matcher = YEAR_FIRST.matcher(value);
        if (matcher.matches()) {
            return moment(date(matcher, 1, 3, 4), matcher, 5, zone);
        }
        matcher = YEAR_LAST.matcher(value);
        if (matcher.matches()) {
            return yearLast(matcher, zone, order);
        }
        matcher = DAY_NAME_YEAR.matcher(value);
        if (matcher.matches()) {
            return named(matcher, 2, 1, zone);
        }
        matcher = NAME_DAY_YEAR.matcher(value);
        if (matcher.matches()) {
            return named(matcher, 1, 2, zone);
        }
        matcher = COMPACT.matcher(value);
        if (matcher.matches()) {
            return reading(date(matcher, 1, 2, 3).atStartOfDay(zone));
        }
        return epoch(value);
    }

    private static Reading epoch(String value) {
        if (!EPOCH.matcher(value).matches()) {
            return Reading.UNREADABLE;
        }
        long number = Long.parseLong(value);
        Instant instant =
                value.length() == SECONDS_LENGTH ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
        return Reading.of(instant.toString());
    }

    private static Reading yearLast(Matcher matcher, ZoneId zone, DateOrder order) {
        DateOrder own = order(matcher);
        DateOrder known = own == DateOrder.UNKNOWN ? order : own;
        return switch (known) {
            case DAY_FIRST -> moment(date(matcher, 4, 3, 1), matcher, 5, zone);
            case MONTH_FIRST -> moment(date(matcher, 4, 1, 3), matcher, 5, zone);
            case UNKNOWN ->
                matcher.group(1).equals(matcher.group(3))
                        ? moment(date(matcher, 4, 3, 1), matcher, 5, zone)
                        : Reading.AMBIGUOUS;
        };
    }

    /**
     * What a date tells by itself of the order of its numbers: by its points, which nobody sets after a month, or by a number
     * above 12. Unknown if it has two meanings; nothing if it has one whatever the order, or is no date in numbers with the
     * year at its end.
     */
    public static Optional<DateOrder> order(String text) {
        String value = Spacing.stripped(text);
        int first = digits(value, 0);
        int second = first == 0 || first > 2 ? 0 : digits(value, first + 1);
        int year = first + second + 2;
        if (second == 0 || second > 2 || year > value.length() || digits(value, year) != YEAR_DIGITS) {
            return Optional.empty();
        }
        char separator = value.charAt(first);
        if ("-/.".indexOf(separator) < 0 || value.charAt(year - 1) != separator) {
            return Optional.empty();
        }
        return order(separator, number(value, 0, first), number(value, first + 1, year - 1));
    }

    private static Optional<DateOrder> order(char separator, int first, int second) {
        int months = Month.values().length;
        if (first > DAYS || second > DAYS || first > months && second > months || first * second == 0) {
            return Optional.empty();
        }
        if (separator == '.' || first > months) {
            return second > months ? Optional.empty() : Optional.of(DateOrder.DAY_FIRST);
        }
        if (second > months) {
            return Optional.of(DateOrder.MONTH_FIRST);
        }
        return first == second ? Optional.empty() : Optional.of(DateOrder.UNKNOWN);
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end - from;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static DateOrder order(Matcher yearLast) {
        int months = Month.values().length;
        if (yearLast.group(2).equals(".") || Integer.parseInt(yearLast.group(1)) > months) {
            return DateOrder.DAY_FIRST;
        }
        return Integer.parseInt(yearLast.group(3)) > months ? DateOrder.MONTH_FIRST : DateOrder.UNKNOWN;
    }

    private static LocalDate date(Matcher matcher, int year, int month, int day) {
        return LocalDate.of(
                Integer.parseInt(matcher.group(year)),
                Integer.parseInt(matcher.group(month)),
                Integer.parseInt(matcher.group(day)));
    }

    private static Reading named(Matcher matcher, int name, int day, ZoneId zone) {
        Optional<Month> month = MonthNames.month(matcher.group(name));
        if (month.isEmpty()) {
            return Reading.UNREADABLE;
        }
        int year = Integer.parseInt(matcher.group(3));
        return moment(LocalDate.of(year, month.get(), Integer.parseInt(matcher.group(day))), matcher, 4, zone);
    }

    private static Reading moment(LocalDate date, Matcher matcher, int time, ZoneId zone) {
        ZoneId named = zone(matcher.group(time + TIME_GROUPS), zone);
        String hour = matcher.group(time);
        if (hour == null) {
            return reading(date.atStartOfDay(named));
        }
        LocalTime clock = LocalTime.of(
                hour(Integer.parseInt(hour), matcher.group(time + 4)),
                Integer.parseInt(matcher.group(time + 1)),
                number(matcher.group(time + 2)),
                nanos(matcher.group(time + 3)));
        return reading(date.atTime(clock).atZone(named));
    }

    private static int hour(int hour, @Nullable String half) {
        if (half == null) {
            return hour;
        }
        if (hour < 1 || hour > 12) {
            throw new DateTimeException("hour");
        }
        boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
        return hour % 12 + (afternoon ? 12 : 0);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int nanos(@Nullable String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
    }

    private static ZoneId zone(@Nullable String name, ZoneId zone) {
        if (name == null) {
            return zone;
        }
        return Character.isLetter(name.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(name);
    }
}

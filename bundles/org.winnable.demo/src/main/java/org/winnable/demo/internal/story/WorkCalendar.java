package org.winnable.demo.internal.story;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Set;
import org.winnable.demo.internal.Dice;
import org.winnable.demo.internal.people.Country;

/** When people in a country are at work and on the web: weekdays, office hours, holidays, the quiet weeks of the year. */
final class WorkCalendar {

    private static final int ATTEMPTS = 200;
    private static final double WEEKEND = 0.05;
    private static final double HOLIDAY = 0.04;

    private WorkCalendar() {}

    /**
     * A likely moment between two others.
     *
     * @param shape 1 for evenly, below 1 for rather late, above 1 for rather early
     */
    static Instant moment(Instant from, Instant to, double shape, Country country, Dice dice) {
        long span = Duration.between(from, to).toSeconds();
        Instant candidate = from.plusSeconds(span / 2);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            double fraction = StrictMath.pow(dice.fraction(), shape);
            LocalDate day = from.plusSeconds((long) (fraction * span))
                    .atZone(country.zone())
                    .toLocalDate();
            if (dice.chance(activity(day, country))) {
                candidate = timeOf(day, country.zone(), dice);
                if (!candidate.isBefore(from) && candidate.isBefore(to)) {
                    return candidate;
                }
            }
        }
        return from.plusSeconds(span / 2);
    }

    /** The working day at or after a day. */
    static LocalDate workday(LocalDate day, Country country) {
        LocalDate candidate = day;
        while (activity(candidate, country) <= HOLIDAY || isWeekend(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** How busy a day is beside an ordinary weekday, from 0 to 1. */
    static double activity(LocalDate day, Country country) {
        if (isHoliday(day, country)) {
            return HOLIDAY;
        }
        double season = switch (day.getMonth()) {
            case AUGUST -> country == Country.FRANCE || country == Country.ITALY ? 0.22 : 0.6;
            case JULY -> country == Country.SWEDEN ? 0.25 : 0.8;
            case DECEMBER -> day.getDayOfMonth() > 20 ? 0.12 : 0.85;
            case JANUARY -> day.getDayOfMonth() < 7 ? 0.2 : 1;
            default -> 1;
        };
        double weekday = day.getDayOfWeek() == DayOfWeek.FRIDAY ? 0.75 : 1;
        return season * (isWeekend(day) ? WEEKEND : weekday);
    }

    /** Whether nobody sends mail or holds meetings: the weeks around Christmas and in high summer. */
    static boolean isQuietSeason(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        boolean winter = date.isAfter(MonthDay.of(Month.DECEMBER, 18)) || date.isBefore(MonthDay.of(Month.JANUARY, 8));
        boolean summer = date.isAfter(MonthDay.of(Month.JULY, 22)) && date.isBefore(MonthDay.of(Month.AUGUST, 22));
        return winter || summer;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
    }

    private static boolean isHoliday(LocalDate day, Country country) {
        LocalDate easter = easter(day.getYear());
        Set<LocalDate> moving =
                Set.of(easter.minusDays(2), easter.plusDays(1), easter.plusDays(39), easter.plusDays(50));
        Set<MonthDay> national = switch (country) {
            case GERMANY -> Set.of(MonthDay.of(5, 1), MonthDay.of(10, 3));
            case NETHERLANDS -> Set.of(MonthDay.of(4, 27));
            case FRANCE -> Set.of(MonthDay.of(5, 1), MonthDay.of(5, 8), MonthDay.of(7, 14), MonthDay.of(11, 11));
            case ITALY -> Set.of(MonthDay.of(4, 25), MonthDay.of(5, 1), MonthDay.of(6, 2), MonthDay.of(12, 8));
            case UNITED_KINGDOM -> Set.of();
            case SWEDEN -> Set.of(MonthDay.of(5, 1), MonthDay.of(6, 6));
            case POLAND -> Set.of(MonthDay.of(5, 1), MonthDay.of(5, 3), MonthDay.of(11, 11));
        };
        MonthDay date = MonthDay.from(day);
        return moving.contains(day)
                || national.contains(date)
                || Set.of(MonthDay.of(1, 1), MonthDay.of(12, 25), MonthDay.of(12, 26))
                        .contains(date);
    }

    /** Easter Sunday of a year (Meeus, Jones and Butcher). */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int correction = century - century / 4 - (8 * century + 13) / 25;
        int epact = (correction + 19 * golden + 15) % 30;
        int fullMoon = epact - (epact / 28) * (1 - (epact / 28) * (29 / (epact + 1)) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + fullMoon + 2 - century + century / 4) % 7;
        int offset = fullMoon - weekday;
        int month = 3 + (offset + 40) / 44;
        return LocalDate.of(year, month, offset + 28 - 31 * (month / 4));
    }

    /** Mostly mornings and afternoons at the desk, now and then an evening. */
    private static Instant timeOf(LocalDate day, ZoneId zone, Dice dice) {
        double hour = isWeekend(day) || dice.chance(0.08)
                ? dice.normal(20, 1.2)
                : dice.chance(0.55) ? dice.normal(10, 1.1) : dice.normal(14.6, 1.4);
        int second = (int) (Math.clamp(hour, 7.0, 22.9) * 3600) + dice.between(0, 59);
        return day.atTime(LocalTime.ofSecondOfDay(second)).atZone(zone).toInstant();
    }
}

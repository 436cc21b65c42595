package org.winnable.leads.ui.internal.format;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import org.winnable.leads.ui.internal.Messages;
import org.winnable.ui.text.Patterns;

/** How long ago something was, seen from the as-of date: rough in lists, exact in tool tips. Pure. */
public final class Age {

    private static final int DAYS_PER_WEEK = 7;
    private static final int DAYS_IN_DAYS = 14;
    private static final int DAYS_IN_WEEKS = 61;

    private Age() {}

    /** Days up to two weeks, then weeks up to two months, then months up to two years, then years. */
    public static String relative(Instant then, Instant asOf, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(then, zone);
        LocalDate today = LocalDate.ofInstant(asOf, zone);
        long days = ChronoUnit.DAYS.between(day, today);
        if (days <= 0) {
            return Messages.Age_today;
        }
        if (days == 1) {
            return Messages.Age_yesterday;
        }
        if (days < DAYS_IN_DAYS) {
            return Patterns.format(Messages.Age_days, days);
        }
        if (days < DAYS_IN_WEEKS) {
            return Patterns.format(Messages.Age_weeks, days / DAYS_PER_WEEK);
        }
        long months = ChronoUnit.MONTHS.between(day, today);
        if (months < 24) {
            return Patterns.format(Messages.Age_months, months);
        }
        return Patterns.format(Messages.Age_years, ChronoUnit.YEARS.between(day, today));
    }

    /** Day and time, in the client's time zone. */
    public static String exact(Instant then, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .format(then.atZone(zone));
    }

    /** The day, in the client's time zone. */
    public static String day(Instant then, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(then.atZone(zone));
    }
}

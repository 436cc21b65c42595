package org.winnable.qualification.internal.lead;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Counts periods back in calendar months, as people do: "the last six months" of 31 August begin on the last of February. */
public final class CalendarMonths {

    private CalendarMonths() {}

    /** The first second of the period of {@code months} that ends at {@code asOf}, in epoch seconds. */
    public static long before(Instant asOf, ZoneId zone, int months) {
        return asOf.atZone(zone).minusMonths(months).toEpochSecond();
    }

    /**
     * Until when something belongs to "the last months": the first second whose period, by {@link #before}, begins after it.
     *
     * @param time when it happened, epoch seconds
     */
    public static long end(long time, ZoneId zone, int months) {
        ZonedDateTime end =
                Instant.ofEpochSecond(time).atZone(zone).plusMonths(months).plusSeconds(1);
        // where the month is too short to have that day, the period of its last day still reaches back far enough
        while (before(end.toInstant(), zone, months) <= time) {
            end = end.toLocalDate().plusDays(1).atStartOfDay(zone);
        }
        return end.toEpochSecond();
    }
}

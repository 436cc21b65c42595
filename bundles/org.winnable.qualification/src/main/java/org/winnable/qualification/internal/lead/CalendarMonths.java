package org.winnable.qualification.internal.lead;

import java.time.Instant;
import java.time.ZoneId;

/** Counts periods back in calendar months, as people do: "the last six months" of 31 August begin on the last of February. */
public final class CalendarMonths {

    private CalendarMonths() {}

    /** The first second of the period of {@code months} that ends at {@code asOf}, in epoch seconds. */
    public static long before(Instant asOf, ZoneId zone, int months) {
        return asOf.atZone(zone).minusMonths(months).toEpochSecond();
    }
}

package org.winnable.content.internal.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/**
 * From when on something counts as having happened within some calendar months: from the beginning of the day that lies so many months
 * before. Days are looked up, not computed, as there are millions of moments. Immutable.
 */
final class MonthWindows {

    private final long[] days;
    private final long[] begins;

    /**
     * Windows of one length.
     *
     * @param from the first moment that will be asked about, epoch seconds
     * @param to the last one
     */
    MonthWindows(int months, ZoneId zone, long from, long to) {
        LocalDate first = LocalDate.ofInstant(Instant.ofEpochSecond(from), zone);
        LocalDate last = LocalDate.ofInstant(Instant.ofEpochSecond(Math.max(from, to)), zone);
        int count = Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1;
        days = new long[count];
        begins = new long[count];
        for (int day = 0; day < count; day++) {
            LocalDate date = first.plusDays(day);
            days[day] = date.atStartOfDay(zone).toEpochSecond();
            begins[day] = date.minusMonths(months).atStartOfDay(zone).toEpochSecond();
        }
    }

    /** What happened before this moment is too long ago at the given one. */
    long begin(long moment) {
        int place = Arrays.binarySearch(days, moment);
        return begins[Math.max(0, place < 0 ? -place - 2 : place)];
    }
}

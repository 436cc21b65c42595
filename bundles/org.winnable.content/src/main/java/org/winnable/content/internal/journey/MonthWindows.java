package org.winnable.content.internal.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * From when on something counts as having happened within some calendar months: from the beginning of the day that lies so many months
 * before. Days are looked up, not computed, as there are millions of moments. Immutable.
 */
final class MonthWindows {

    private static final long DAY = 86_400;

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
        // days are not all of one length, but a zone is never off by more than a day or two
        int place = Math.clamp((moment - days[0]) / DAY, 0, days.length - 1);
        while (place > 0 && days[place] > moment) {
            place--;
        }
        while (place < days.length - 1 && days[place + 1] <= moment) {
            place++;
        }
        return begins[place];
    }
}

package org.winnable.qualification.internal.lead;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * {@link CalendarMonths#end}, remembered by the hour: a replay asks it at every fact of everyone, and the calendar needs a
 * microsecond for what is an addition. Within an hour of one day that begins and ends equally far from the end of its months
 * that distance holds throughout, as no zone changes its clocks twice in an hour; what is not so, or lies far from our time, is
 * left to the calendar. Thread-safe: whoever finds a distance writes it down, and all find the same.
 */
public final class MonthEnds {

    private static final int LONGEST = 256;
    private static final int HOUR = 3600;
    private static final int PAGE = 4096;
    /** To the middle of the 22nd century. */
    private static final int PAGES = 400;

    private static final int NOT_YET = 0;
    private static final int UNEVEN = -1;

    private final ZoneId zone;
    private final AtomicReferenceArray<@Nullable Distances> byMonths = new AtomicReferenceArray<>(LONGEST);

    /** Ends in a time zone. */
    public MonthEnds(ZoneId zone) {
        this.zone = zone;
    }

    /** The first second at which what happened at {@code time} is no longer of the last {@code months}, at least 1. */
    public long of(long time, int months) {
        long hour = Math.floorDiv(time, HOUR);
        // the second after the last of an hour may be of another day
        if (months >= LONGEST || hour < 0 || hour >= (long) PAGES * PAGE || time - hour * HOUR == HOUR - 1) {
            return CalendarMonths.end(time, zone, months);
        }
        Distances distances = byMonths.get(months);
        if (distances == null) {
            byMonths.compareAndSet(months, null, new Distances(zone, months));
            return of(time, months);
        }
        int distance = distances.of((int) hour);
        return distance == UNEVEN ? CalendarMonths.end(time, zone, months) : time + distance;
    }

    /** How far, in seconds, the hours since 1970 are from the end of some months. */
    private static final class Distances {

        private final ZoneId zone;
        private final int months;
        private final AtomicReferenceArray<int @Nullable []> pages = new AtomicReferenceArray<>(PAGES);

        Distances(ZoneId zone, int months) {
            this.zone = zone;
            this.months = months;
        }

        int of(int hour) {
            int[] page = pages.get(hour / PAGE);
            if (page == null) {
                pages.compareAndSet(hour / PAGE, null, new int[PAGE]);
                return of(hour);
            }
            int distance = page[hour % PAGE];
            if (distance == NOT_YET) {
                long first = (long) hour * HOUR;
                LocalDate day = day(first);
                distance = isEven(day) ? fill(day, hour, page) : measured(first);
                page[hour % PAGE] = distance;
            }
            return distance;
        }

        /**
         * Whether all of a day is equally far from the end of its months: both its ends are, and no clock is changed on it or on the day
         * of the end. Nearly all days are, which saves asking the calendar about each of their hours.
         */
        private boolean isEven(LocalDate day) {
            long begin = start(day);
            long last = start(day.plusDays(1)) - 2;
            long distance = CalendarMonths.end(begin, zone, months) - begin;
            return distance < Integer.MAX_VALUE
                    && distance == CalendarMonths.end(last, zone, months) - last
                    && keepsTime(begin, last)
                    && keepsTime(begin + distance, last + distance);
        }

        private boolean keepsTime(long from, long to) {
            ZoneOffsetTransition next = zone.getRules().nextTransition(Instant.ofEpochSecond(from - 1));
            return next == null || next.toEpochSecond() > to + 1;
        }

        /** Writes the distance down for all hours that lie within a day, as far as they are on the page. */
        private int fill(LocalDate day, int hour, int[] page) {
            long begin = start(day);
            int distance = (int) (CalendarMonths.end(begin, zone, months) - begin);
            int from = (int) Math.ceilDiv(begin, (long) HOUR);
            int to = (int) Math.floorDiv(start(day.plusDays(1)), (long) HOUR);
            int first = hour / PAGE * PAGE;
            for (int each = Math.max(from, first); each < Math.min(to, first + PAGE); each++) {
                page[each - first] = distance;
            }
            // an hour that reaches into another day is none of these
            return hour >= from && hour < to ? distance : measured((long) hour * HOUR);
        }

        private long start(LocalDate day) {
            return day.atStartOfDay(zone).toEpochSecond();
        }

        private int measured(long first) {
            long last = first + HOUR - 2;
            long distance = CalendarMonths.end(first, zone, months) - first;
            boolean even = day(first).equals(day(last + 1))
                    && distance == CalendarMonths.end(last, zone, months) - last
                    && distance < Integer.MAX_VALUE;
            return even ? (int) distance : UNEVEN;
        }

        private LocalDate day(long time) {
            return LocalDate.ofInstant(Instant.ofEpochSecond(time), zone);
        }
    }
}

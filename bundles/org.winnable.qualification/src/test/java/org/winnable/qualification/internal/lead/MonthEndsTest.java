package org.winnable.qualification.internal.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthEndsTest {

    private static final int HOUR = 3600;
    private static final int DAY = 86_400;
    private static final long FIRST = -1_000_000_000;
    private static final long LAST = 8_000_000_000L;

    /** Zones with clocks that change by half an hour, at midnight, or not at all, and days that begin within an hour of UTC. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin",
                "UTC",
                "Australia/Lord_Howe",
                "America/Sao_Paulo",
                "Asia/Kolkata",
                "Asia/Kathmandu",
                "Pacific/Apia",
                "America/St_Johns"
            })
    void whatIsRememberedIsWhatTheCalendarSays(String name) {
        ZoneId zone = ZoneId.of(name);
        MonthEnds ends = new MonthEnds(zone);
        Random random = new Random(name.hashCode());
        for (int trial = 0; trial < 20_000; trial++) {
            long any = random.nextLong(FIRST, LAST);
            ZoneOffsetTransition changed = zone.getRules().nextTransition(Instant.ofEpochSecond(any));
            // every other time on the days about a change of clocks
            long time = changed == null || random.nextBoolean()
                    ? any
                    : changed.toEpochSecond() + random.nextInt(-2 * DAY, 2 * DAY);
            int months = 1 + random.nextInt(random.nextBoolean() ? 300 : 13);
            long first = Math.floorDiv(time, HOUR) * HOUR;
            long sameDay = first + (long) random.nextInt(-24, 24) * HOUR;
            for (long second : new long[] {
                time, first, first + HOUR - 1, first + HOUR / 2 - 1, first + HOUR / 2, sameDay, sameDay + HOUR - 2
            }) {
                assertEquals(
                        CalendarMonths.end(second, zone, months),
                        ends.of(second, months),
                        () -> second + " and " + months + " months");
            }
        }
    }
}

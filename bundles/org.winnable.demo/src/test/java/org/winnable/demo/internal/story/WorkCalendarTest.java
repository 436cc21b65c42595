package org.winnable.demo.internal.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.winnable.demo.internal.Dice;
import org.winnable.demo.internal.people.Country;

class WorkCalendarTest {

    @ParameterizedTest
    @CsvSource({"2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25"})
    void easterFallsWhereTheChurchPutsIt(LocalDate sunday) {
        assertEquals(sunday, WorkCalendar.easter(sunday.getYear()));
    }

    @Test
    void weekendsAndHolidaysAreQuiet() {
        double tuesday = WorkCalendar.activity(LocalDate.of(2026, 3, 10), Country.GERMANY);
        assertTrue(WorkCalendar.activity(LocalDate.of(2026, 3, 14), Country.GERMANY) < tuesday / 10);
        assertTrue(WorkCalendar.activity(LocalDate.of(2026, 4, 6), Country.ITALY) < tuesday / 10);
        assertTrue(WorkCalendar.activity(LocalDate.of(2026, 7, 14), Country.FRANCE) < tuesday / 10);
        assertTrue(WorkCalendar.activity(LocalDate.of(2026, 7, 14), Country.POLAND) > tuesday / 2);
    }

    @Test
    void meetingsMoveToTheNextWorkingDay() {
        assertEquals(LocalDate.of(2026, 4, 7), WorkCalendar.workday(LocalDate.of(2026, 4, 3), Country.NETHERLANDS));
    }

    @Test
    void momentsLieWithinTheirBoundsAndInWakingHours() {
        Dice dice = new Dice(3);
        Instant from = Instant.parse("2026-02-01T10:00:00Z");
        Instant to = Instant.parse("2026-03-01T10:00:00Z");
        for (int round = 0; round < 2000; round++) {
            Instant moment = WorkCalendar.moment(from, to, 1, Country.SWEDEN, dice);
            assertFalse(moment.isBefore(from));
            assertTrue(moment.isBefore(to));
            ZonedDateTime local = moment.atZone(Country.SWEDEN.zone());
            assertTrue(local.getHour() >= 7 && local.getHour() < 23, local.toString());
        }
    }
}

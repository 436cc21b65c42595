package org.winnable.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AsOfTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");

    @Test
    void aDayIsJudgedAtItsEndWhereTheClientIs() {
        AsOf day = new AsOf(Optional.of(LocalDate.of(2026, 3, 29)));
        assertEquals(Instant.parse("2026-03-29T21:59:59.999Z"), day.instant(BERLIN, InstantSource.fixed(NOW)));
    }

    @Test
    void todayIsNowToTheEndOfTheHour() {
        assertEquals(Instant.parse("2026-06-01T10:59:59.999Z"), AsOf.TODAY.instant(BERLIN, InstantSource.fixed(NOW)));
        assertEquals(
                Instant.parse("2026-06-01T10:59:59.999Z"),
                AsOf.TODAY.instant(BERLIN, InstantSource.fixed(NOW.plusSeconds(3599))));
    }
}

package org.winnable.leads.ui.internal.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant AS_OF = Instant.parse("2026-11-22T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "0, today",
        "1, yesterday",
        "2, 2 days",
        "13, 13 days",
        "14, 2 weeks",
        "60, 8 weeks",
        "61, 2 months",
        "400, 13 months",
        "740, 2 years",
        "1200, 3 years"
    })
    void anAgeIsAsRoughAsItIsOld(int days, String text) {
        assertEquals(text, Age.relative(AS_OF.minus(Duration.ofDays(days)), AS_OF, BERLIN));
    }

    @Test
    void aDayBeginsInTheClientsZone() {
        Instant lateYesterdayUtc = Instant.parse("2026-11-21T23:30:00Z");
        assertEquals("today", Age.relative(lateYesterdayUtc, AS_OF, BERLIN));
        assertEquals("yesterday", Age.relative(lateYesterdayUtc, AS_OF, ZoneId.of("UTC")));
    }

    @Test
    void theExactTextHasDayAndTime() {
        String text = Age.exact(Instant.parse("2026-03-01T09:05:00Z"), BERLIN);
        assertTrue(text.contains("2026") && text.contains("10:05"), text);
    }
}

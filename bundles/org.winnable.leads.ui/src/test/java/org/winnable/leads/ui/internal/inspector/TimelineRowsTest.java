package org.winnable.leads.ui.internal.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.api.util.DefaultLocale;
import org.winnable.application.TimelineEntry;
import org.winnable.core.lead.Interaction;
import org.winnable.core.lead.InteractionType;
import org.winnable.leads.ui.internal.rows.Row;

@Isolated("it changes the locale of the process")
@DefaultLocale("en-GB")
class TimelineRowsTest {

    @Test
    void touchesStandBelowTheirMonth() {
        List<String> lines =
                lines(ZoneOffset.UTC, "2026-03-31T23:30:00Z", "2026-03-02T08:00:00Z", "2026-01-05T08:00:00Z");
        assertEquals(
                List.of(
                        "March 2026",
                        "Looked at the pricing page Prices\t31 Mar",
                        "Looked at the pricing page Prices\t2 Mar",
                        "January 2026",
                        "Looked at the pricing page Prices\t5 Jan"),
                lines);
    }

    @Test
    void aMonthBeginsInTheClientsZone() {
        assertEquals(
                "April 2026",
                lines(ZoneId.of("Europe/Berlin"), "2026-03-31T23:30:00Z").getFirst());
    }

    @Test
    void whoDidNothingHasALineThatSaysSo() {
        assertEquals(1, TimelineRows.of(List.of(), ZoneOffset.UTC).size());
    }

    @Test
    void whatIsNotShownIsCounted() {
        Instant last = Instant.parse("2026-06-30T12:00:00Z");
        List<TimelineEntry> many = IntStream.range(0, TimelineRows.MOST + 1_234)
                .mapToObj(i -> entry(last.minusSeconds(i)))
                .toList();
        Row end = TimelineRows.of(many, ZoneOffset.UTC).getLast();
        assertTrue(end.words().contains("1,234"), end::words);
    }

    private static List<String> lines(ZoneId zone, String... times) {
        List<TimelineEntry> timeline = List.of(times).stream()
                .map(Instant::parse)
                .map(TimelineRowsTest::entry)
                .toList();
        return TimelineRows.of(timeline, zone).stream().map(Row::line).toList();
    }

    private static TimelineEntry entry(Instant when) {
        Interaction interaction =
                new Interaction(InteractionType.PRICING_VISIT, when, Optional.of("Prices"), Optional.empty());
        return new TimelineEntry(interaction, "list.csv", 2);
    }
}

package org.winnable.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnable.core.content.Asset;
import org.winnable.core.content.AssetStatus;
import org.winnable.core.content.PlannedAsset;
import org.winnable.core.content.PlannedAsset.Dates;

/** The days of a plan in a calendar. */
@Isolated("it changes the time zone of the process")
class PlanCalendarTest {

    private static final Instant NOW = Instant.parse("2026-06-30T12:00:00Z");
    private static final Dates ALL = new Dates(
            Optional.of(LocalDate.of(2026, 3, 29)),
            Optional.of(LocalDate.of(2026, 4, 1)),
            Optional.of(LocalDate.of(2027, 4, 1)));

    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Tokyo", "America/Los_Angeles", "Africa/Cairo"})
    void daysAreWholeDaysAndTheSameInEveryZone(String name) {
        TimeZone.setDefault(TimeZone.getTimeZone(name));

        String text = PlanCalendar.of("Acme", List.of(asset("a", AssetStatus.PLANNED)), NOW);

        assertTrue(text.contains("DTSTART;VALUE=DATE:20260329\r\n"), text);
        assertTrue(text.contains("DTSTART;VALUE=DATE:20270401\r\n"), text);
        assertTrue(text.contains("DTSTAMP:20260630T120000Z\r\n"), text);
        assertTrue(text.contains("TRANSP:TRANSPARENT\r\n"), text);
    }

    @Test
    void anEventIsTheSameOneWhenItsAssetChangesAndAnotherForAnotherClient() {
        PlannedAsset before = asset("a", AssetStatus.PLANNED);
        PlannedAsset after = before.withStatus(AssetStatus.IN_PRODUCTION)
                .withOwner(Optional.of("Ada"))
                .withDates(ALL.withDue(Optional.of(LocalDate.of(2026, 5, 5))));

        assertEquals(uids("Acme", before), uids("Acme", after));
        assertEquals(3, Set.copyOf(uids("Acme", before)).size());
        assertTrue(uids("Acme", before).stream().noneMatch(uids("Other", before)::contains));
    }

    @Test
    void whatIsLiveIsNoLongerDueAndWhatIsRetiredHasNoDays() {
        assertEquals(2, uids("Acme", asset("a", AssetStatus.LIVE)).size());
        assertEquals(0, uids("Acme", asset("a", AssetStatus.RETIRED)).size());
    }

    @Test
    void whatSomebodyWroteIsTextAndCannotAddAnEvent() {
        PlannedAsset hostile = asset("a\nEND:VEVENT", AssetStatus.LIVE)
                .withNextAction(Optional.of("x\r\nEND:VCALENDAR\r\nBEGIN:VCALENDAR; , \\"));

        List<String> lines = lines(hostile);

        assertEquals(2, lines.stream().filter("END:VEVENT"::equals).count());
        assertEquals(1, lines.stream().filter("END:VCALENDAR"::equals).count());
        assertTrue(lines.contains("SUMMARY:Published: a\\nEND:VEVENT"), lines::toString);
    }

    private static List<String> uids(String client, PlannedAsset asset) {
        return PlanCalendar.of(client, List.of(asset), NOW)
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .toList();
    }

    /** As whole lines: the format folds long ones. */
    private static List<String> lines(PlannedAsset asset) {
        return PlanCalendar.of("Acme", List.of(asset), NOW)
                .replace("\r\n ", "")
                .lines()
                .toList();
    }

    private static PlannedAsset asset(String title, AssetStatus status) {
        Asset asset =
                new Asset("key", title, "", Optional.of("https://example.com/a"), Optional.empty(), Set.of(), Map.of());
        return PlannedAsset.of(asset, status).withDates(ALL);
    }
}

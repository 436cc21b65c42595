package org.winnable.leads.ui.internal.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.api.util.DefaultLocale;
import org.winnable.application.PersonalAdvice;
import org.winnable.content.ContentAdvice;
import org.winnable.content.JourneyPosition;
import org.winnable.content.NextContent;
import org.winnable.content.PlacedAsset;
import org.winnable.content.TouchState;
import org.winnable.core.content.Asset;
import org.winnable.core.content.AssetStatus;
import org.winnable.core.content.PlannedAsset;
import org.winnable.core.content.TouchPolicy;
import org.winnable.core.lead.InteractionType;
import org.winnable.leads.ui.internal.rows.Row;
import org.winnable.leads.ui.internal.rows.Sign;

@Isolated("it changes the locale of the process")
@DefaultLocale("en-GB")
class ReadingRowsTest {

    private static final JourneyPosition NOWHERE =
            new JourneyPosition(Optional.empty(), Optional.empty(), Optional.empty(), List.of("They did nothing yet."));

    private static final TouchState QUIET = new TouchState(List.of(), 0, false);

    @Test
    void whoFitsNobodyAndHasNothingToReadIsToldSo() {
        ReadingRows rows = ReadingRows.of(advice(new ContentAdvice(List.of(), List.of(), QUIET)));
        assertEquals(List.of("Persona\tnone fits"), lines(rows.summary()));
        assertEquals(List.of("They fit none of the personas."), lines(rows.personas()));
        assertEquals(
                "Not on the journey yet They did nothing yet.",
                rows.next().getFirst().line());
        assertTrue(
                rows.next().getLast().line().startsWith("There is nothing for them"),
                () -> lines(rows.next()).toString());
        assertEquals(2, rows.next().size());
    }

    @Test
    void theBestFewAreToldWithTheirReasons() {
        List<NextContent> many = IntStream.range(0, ReadingRows.MOST + 2)
                .mapToObj(number -> next("Guide " + number))
                .toList();
        List<Row> rows = ReadingRows.of(advice(new ContentAdvice(many, List.of(), QUIET)))
                .next();
        assertEquals(1 + ReadingRows.MOST, rows.size());
        assertEquals("Guide 0 For them. By keywords: it says so.", rows.get(1).line());
        assertEquals(Sign.NEXT_STEP, rows.get(1).glyph().orElseThrow().sign());
    }

    @Test
    void whatWouldBeOneTouchTooManyWaitsAndTheChannelSaysUntilWhen() {
        TouchPolicy.Channel email =
                new TouchPolicy.Channel("email", "E-mail", Set.of(InteractionType.EMAIL_SENT), 2, 7);
        TouchState full = new TouchState(
                List.of(new TouchState.ChannelState(email, 3, Optional.of(LocalDate.of(2026, 12, 1)))), 4, true);
        List<Row> rows = ReadingRows.of(
                        advice(new ContentAdvice(List.of(), List.of(next("Prices"), next("Offer")), full)))
                .next();
        assertEquals(
                List.of(
                        "Not on the journey yet They did nothing yet.",
                        "E-mail: 3 of 2 within 7 days, the next from 1 Dec 2026.",
                        "The last 4 touches only sold; send something that helps.",
                        "To wait until they were not touched for a while, or something helped them: Prices, Offer"),
                lines(rows));
        assertEquals(Sign.WARNING, rows.get(1).glyph().orElseThrow().sign());
    }

    @Test
    void whatCannotBeToldSaysWhyInPlaceOfBoth() {
        ReadingRows rows = ReadingRows.failed("journey.yaml:3: no such stage");
        assertEquals(List.of("This cannot be told: journey.yaml:3: no such stage"), lines(rows.next()));
        assertEquals(lines(rows.next()), lines(rows.personas()));
    }

    private static PersonalAdvice advice(ContentAdvice content) {
        return new PersonalAdvice(List.of(), NOWHERE, content);
    }

    private static NextContent next(String title) {
        Asset asset = new Asset(title, title, "", Optional.empty(), Optional.empty(), Set.of(), Map.of());
        PlacedAsset placed = new PlacedAsset(
                PlannedAsset.of(asset, AssetStatus.LIVE), 0, Optional.empty(), List.of(), List.of(), List.of());
        return new NextContent(placed, 1, List.of("For them.", "By keywords: it says so."));
    }

    private static List<String> lines(List<Row> rows) {
        return rows.stream().map(Row::line).toList();
    }
}

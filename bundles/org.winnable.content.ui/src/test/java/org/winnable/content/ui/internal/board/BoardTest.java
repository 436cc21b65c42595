package org.winnable.content.ui.internal.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.winnable.content.AssetWarning;
import org.winnable.content.AssetWarning.Kind;
import org.winnable.content.AssetWarnings;
import org.winnable.content.PlacedAsset;
import org.winnable.content.ui.internal.asset.NewAsset;
import org.winnable.content.ui.internal.asset.TitleLines;
import org.winnable.content.ui.internal.board.Board.Place;
import org.winnable.core.content.AssetStatus;
import org.winnable.core.content.PlannedAsset;
import org.winnable.core.content.PlannedAsset.Dates;

class BoardTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    @Test
    void whatIsLivePastItsReviewLiesAmongTheStaleAndWhatIsDueFirstOnTop() {
        Board board = board(
                placed(due("later", TODAY.plusDays(9))),
                placed(due("late", TODAY.minusDays(2))),
                placed(live("reviewed", TODAY.minusDays(1))),
                placed(live("fine", TODAY.plusDays(1))));
        assertEquals(List.of("late", "later"), keys(board, AssetStatus.PLANNED));
        assertEquals(List.of("reviewed"), keys(board, AssetStatus.STALE));
        assertEquals(List.of("fine"), keys(board, AssetStatus.LIVE));
        assertEquals(
                List.of(Kind.OVERDUE),
                board.columns().getFirst().cards().getFirst().warnings().stream()
                        .map(AssetWarning::kind)
                        .limit(1)
                        .toList());
    }

    @Test
    void whatGoesLiveIsPublishedOnThatDayAndWhatWasLookedOverIsSoAgainInAYear() {
        PlannedAsset out = Board.moved(due("new", TODAY.plusDays(3)), AssetStatus.LIVE, TODAY);
        assertEquals(AssetStatus.LIVE, out.status());
        assertEquals(Optional.of(TODAY), out.dates().published());
        PlannedAsset again = Board.moved(live("old", TODAY.minusDays(1)), AssetStatus.LIVE, TODAY);
        assertEquals(AssetStatus.LIVE, again.statusOn(TODAY));
        assertEquals(Optional.of(TODAY.plusYears(1)), again.dates().reviewBy());
        assertEquals(
                AssetStatus.RETIRED,
                Board.moved(again, AssetStatus.RETIRED, TODAY).status());
    }

    @Test
    void stepsPassEmptyColumnsAndStayOnTheBoard() {
        Board board = board(
                placed(due("a", TODAY)), placed(due("b", TODAY.plusDays(1))), placed(live("c", TODAY.plusDays(1))));
        assertEquals(new Place(0, 1), board.step(new Place(0, 0), 1, 0));
        assertEquals(new Place(2, 0), board.step(new Place(0, 1), 0, 1));
        assertEquals(new Place(0, 0), board.step(new Place(2, 0), 0, -1));
        assertEquals(new Place(2, 0), board.step(new Place(2, 0), 0, 1));
        assertEquals(Optional.of(new Place(2, 0)), board.place("c"));
    }

    @Test
    void everyCardIsFoundAtItsMiddle() {
        BoardLayout layout = new BoardLayout(1000, 17, 5);
        for (int column = 0; column < 5; column++) {
            for (int row = 0; row < 20; row++) {
                Rectangle card = layout.card(new Place(column, row));
                assertEquals(new Place(column, row), layout.at(card.x + card.width / 2, card.y + card.height / 2));
                assertEquals(-1, layout.at(card.x, card.y - 1).row());
            }
        }
        assertEquals(4, layout.column(5000));
    }

    @Test
    void aTitleIsBrokenBetweenWordsAndCutWithASignWhereItIsTooLong() {
        assertEquals(List.of("one two", "three"), TitleLines.of("one two three", 8, String::length));
        assertEquals(List.of("one two", "three f…"), TitleLines.of("one two three four", 8, String::length));
        assertEquals(List.of("short"), TitleLines.of("short", 8, String::length));
    }

    private static Board board(PlacedAsset... assets) {
        return Board.of(List.of(assets), new AssetWarnings(TODAY, ZoneOffset.UTC));
    }

    private static List<String> keys(Board board, AssetStatus status) {
        return board.columns().get(status.ordinal()).cards().stream()
                .map(card -> card.asset().key())
                .toList();
    }

    private static PlannedAsset due(String title, LocalDate day) {
        return NewAsset.titled(title, Set.of()).withDates(Dates.NONE.withDue(Optional.of(day)));
    }

    private static PlannedAsset live(String title, LocalDate review) {
        return NewAsset.titled(title, Set.of())
                .withStatus(AssetStatus.LIVE)
                .withDates(Dates.NONE.withReviewBy(Optional.of(review)));
    }

    private static PlacedAsset placed(PlannedAsset asset) {
        return new PlacedAsset(asset, 0, Optional.empty(), List.of(), List.of(), List.of());
    }
}

package org.winnable.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.winnable.content.AssetWarning.Kind;
import org.winnable.core.content.Asset;
import org.winnable.core.content.AssetStatus;
import org.winnable.core.content.Cell;
import org.winnable.core.content.PlannedAsset;
import org.winnable.core.content.PlannedAsset.Dates;
import org.winnable.core.content.PlannedAsset.Place;

/** What somebody should do about assets. */
class AssetWarningsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final AssetWarnings WARNINGS = new AssetWarnings(TODAY, ZONE);

    @Test
    void whatIsToComeNeedsAnOwnerAndADay() {
        PlannedAsset bare = asset(AssetStatus.PLANNED, Dates.NONE);

        assertEquals(List.of(Kind.NO_DUE, Kind.NO_OWNER), kinds(bare));
        assertEquals(List.of(Kind.NO_DUE), kinds(bare.withOwner(Optional.of("Ada"))));
    }

    @Test
    void whatShouldHaveBeenLiveYesterdayIsOverdueAndTodayItIsNotYet() {
        PlannedAsset today = asset(AssetStatus.IN_PRODUCTION, Dates.NONE.withDue(Optional.of(TODAY)))
                .withOwner(Optional.of("Ada"));
        PlannedAsset yesterday = today.withDates(Dates.NONE.withDue(Optional.of(TODAY.minusDays(1))));

        assertEquals(List.of(), kinds(today));
        assertEquals(List.of(Kind.OVERDUE), kinds(yesterday));
        String message = WARNINGS.of(placed(yesterday, Optional.empty(), true))
                .getFirst()
                .message();
        assertTrue(message.contains("1 day ago"), message);
        assertEquals(List.of(), kinds(yesterday.withStatus(AssetStatus.LIVE)));
    }

    @Test
    void whatIsPastItsReviewOrMarkedSoIsStale() {
        Dates review = Dates.NONE.withReviewBy(Optional.of(TODAY));

        assertEquals(List.of(Kind.STALE), kinds(asset(AssetStatus.LIVE, review)));
        assertEquals(List.of(Kind.STALE), kinds(asset(AssetStatus.STALE, Dates.NONE)));
        assertEquals(List.of(), kinds(asset(AssetStatus.LIVE, review.withReviewBy(Optional.of(TODAY.plusDays(1))))));
    }

    @Test
    void unreadIsWhatNobodyReadForSixtyDaysSinceItCouldBeReadOrWasReadLast() {
        LocalDate longAgo = TODAY.minusDays(AssetWarnings.UNREAD_DAYS);
        PlannedAsset published = asset(AssetStatus.LIVE, Dates.NONE.withPublished(Optional.of(longAgo)));

        assertEquals(List.of(Kind.UNREAD), kinds(published));
        assertEquals(List.of(), kinds(published.withDates(Dates.NONE.withPublished(Optional.of(longAgo.plusDays(1))))));
        assertEquals(List.of(), kinds(published, Optional.of(longAgo.plusDays(1))));
        assertEquals(List.of(Kind.UNREAD), kinds(asset(AssetStatus.LIVE, Dates.NONE), Optional.of(longAgo)));
        assertEquals(List.of(), kinds(asset(AssetStatus.LIVE, Dates.NONE)), "nobody knows since when");
    }

    @Test
    void whatAPersonPlacedWhereThereIsNoCellIsTold() {
        PlannedAsset gone = asset(AssetStatus.LIVE, Dates.NONE)
                .withPlaces(List.of(new Place(Optional.of("gone"), "aware", Optional.empty())));

        assertEquals(
                List.of(Kind.NO_CELL),
                WARNINGS.of(placed(gone, Optional.empty(), false)).stream()
                        .map(AssetWarning::kind)
                        .toList());
        assertEquals(List.of(), kinds(gone));
    }

    @Test
    void nothingIsToldOfWhatIsRetired() {
        Dates late = new Dates(
                Optional.of(TODAY.minusYears(1)), Optional.of(TODAY.minusYears(1)), Optional.of(TODAY.minusYears(1)));

        assertEquals(List.of(), kinds(asset(AssetStatus.RETIRED, late)));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasAWordForPeople(Kind kind) {
        assertTrue(kind.label().length() > 3);
    }

    private static List<Kind> kinds(PlannedAsset asset) {
        return kinds(asset, Optional.empty());
    }

    private static List<Kind> kinds(PlannedAsset asset, Optional<LocalDate> read) {
        return WARNINGS.of(placed(asset, read, true)).stream()
                .map(AssetWarning::kind)
                .toList();
    }

    private static PlacedAsset placed(PlannedAsset asset, Optional<LocalDate> read, boolean inCell) {
        Optional<Instant> moment =
                read.map(day -> day.atTime(LocalTime.of(1, 0)).atZone(ZONE).toInstant());
        Cell cell = new Cell(Cell.EVERYONE, "aware", Optional.empty());
        List<MappedPlacement> placements = Stream.of(new MappedPlacement(cell, 1, "Said.", "", ""))
                .filter(each -> inCell)
                .toList();
        return new PlacedAsset(asset, read.isPresent() ? 1 : 0, moment, placements, List.of(), List.of());
    }

    private static PlannedAsset asset(AssetStatus status, Dates dates) {
        Asset asset = new Asset("key", "Title", "", Optional.empty(), Optional.empty(), Set.of(), Map.of());
        return PlannedAsset.of(asset, status).withDates(dates);
    }
}

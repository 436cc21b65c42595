package org.winnable.content.ui.internal.month;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.winnable.content.PlacedAsset;
import org.winnable.content.ui.internal.asset.NewAsset;
import org.winnable.content.ui.internal.month.Month.Entry;
import org.winnable.content.ui.internal.month.Month.Kind;
import org.winnable.core.content.AssetStatus;
import org.winnable.core.content.PlannedAsset;
import org.winnable.core.content.PlannedAsset.Dates;

class MonthTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);

    @Test
    void aMonthIsWholeWeeksThatHoldAllItsDays() {
        for (int number = 0; number < 48; number++) {
            YearMonth which = YearMonth.of(2026, 1).plusMonths(number);
            for (DayOfWeek first : List.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY)) {
                Month month = Month.of(which, TODAY, first, List.of());
                assertEquals(0, month.days().size() % Month.WEEK);
                assertEquals(first, month.days().getFirst().date().getDayOfWeek());
                assertTrue(month.place(which.atDay(1)) >= 0 && month.place(which.atDay(1)) < Month.WEEK);
                assertTrue(month.place(which.atEndOfMonth()) >= month.days().size() - Month.WEEK);
            }
        }
    }

    @Test
    void whatIsDueIsShownUntilItIsLiveAndWhatIsPastIsLate() {
        PlannedAsset late =
                asset("late", AssetStatus.PLANNED).withDates(Dates.NONE.withDue(Optional.of(TODAY.minusDays(1))));
        PlannedAsset out = asset("out", AssetStatus.LIVE)
                .withDates(new Dates(Optional.of(TODAY), Optional.of(TODAY), Optional.of(TODAY.plusDays(5))));
        Month month = month(late, out);
        assertEquals(List.of(new Entry(late, Kind.DUE, TODAY.minusDays(1), true)), entries(month, TODAY.minusDays(1)));
        assertEquals(List.of(new Entry(out, Kind.PUBLISHED, TODAY, false)), entries(month, TODAY));
        assertEquals(List.of(new Entry(out, Kind.REVIEW, TODAY.plusDays(5), false)), entries(month, TODAY.plusDays(5)));
    }

    @Test
    void aDateThatIsMovedLiesOnTheOtherDayAndTheOthersStay() {
        PlannedAsset out = asset("out", AssetStatus.LIVE)
                .withDates(new Dates(Optional.empty(), Optional.of(TODAY), Optional.of(TODAY.plusDays(5))));
        PlannedAsset moved = Kind.REVIEW.moved(out, TODAY.plusDays(12));
        Entry before = new Entry(out, Kind.REVIEW, TODAY.plusDays(5), false);
        assertEquals(Optional.of(TODAY.plusDays(12)), month(moved).same(before).map(Entry::day));
        assertEquals(out.dates().published(), moved.dates().published());
    }

    @Test
    void everyDayIsFoundAtItsMiddleAndEntriesLieWithinIt() {
        MonthLayout layout = new MonthLayout(761, 533, 17, 5);
        for (int place = 0; place < 5 * Month.WEEK; place++) {
            Rectangle day = layout.day(place);
            assertEquals(place, layout.at(day.x + day.width / 2, day.y + day.height / 2));
            for (int number = 0; number < layout.room(place); number++) {
                Rectangle entry = layout.entry(place, number);
                assertEquals(entry, day.intersection(entry));
            }
        }
    }

    private static Month month(PlannedAsset... assets) {
        return Month.of(
                YearMonth.from(TODAY),
                TODAY,
                DayOfWeek.MONDAY,
                List.of(assets).stream().map(MonthTest::placed).toList());
    }

    private static List<Entry> entries(Month month, LocalDate day) {
        return month.days().get(month.place(day)).entries();
    }

    private static PlannedAsset asset(String title, AssetStatus status) {
        return NewAsset.titled(title, Set.of()).withStatus(status);
    }

    private static PlacedAsset placed(PlannedAsset asset) {
        return new PlacedAsset(asset, 0, Optional.empty(), List.of(), List.of(), List.of());
    }
}

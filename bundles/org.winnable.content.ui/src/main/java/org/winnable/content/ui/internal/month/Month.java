package org.winnable.content.ui.internal.month;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.winnable.content.PlacedAsset;
import org.winnable.content.ui.internal.Messages;
import org.winnable.core.content.AssetStatus;
import org.winnable.core.content.PlannedAsset;
import org.winnable.core.content.PlannedAsset.Dates;
import org.winnable.ui.text.Patterns;

/**
 * A month of whole weeks with the dates of assets. Pure; immutable.
 *
 * @param month which
 * @param today the day that is judged as of
 * @param days of all weeks that the month touches, a whole number of weeks
 */
public record Month(YearMonth month, LocalDate today, List<Day> days) {

    /** Days in a week. */
    static final int WEEK = 7;

    /** Copies the list. */
    public Month {
        days = List.copyOf(days);
    }

    /** What happens to an asset on a day. */
    public enum Kind {
        /** It is to be live. */
        DUE(Messages.Month_due),
        /** It was published. */
        PUBLISHED(Messages.Month_published),
        /** It must be looked over. */
        REVIEW(Messages.Month_review);

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** For people. */
        String label() {
            return label;
        }

        Optional<LocalDate> of(PlannedAsset asset) {
            Dates dates = asset.dates();
            return switch (this) {
                case DUE -> isToCome(asset) ? dates.due() : Optional.empty();
                case PUBLISHED -> dates.published();
                case REVIEW -> asset.status() == AssetStatus.LIVE ? dates.reviewBy() : Optional.empty();
            };
        }

        /** The asset with this on another day. */
        PlannedAsset moved(PlannedAsset asset, LocalDate day) {
            Optional<LocalDate> to = Optional.of(day);
            Dates dates = asset.dates();
            return asset.withDates(
                    switch (this) {
                        case DUE -> dates.withDue(to);
                        case PUBLISHED -> dates.withPublished(to);
                        case REVIEW -> dates.withReviewBy(to);
                    });
        }
    }

    /**
     * Something that happens to an asset.
     *
     * @param asset whose
     * @param kind what
     * @param day when
     * @param late whether it should have happened
     */
    public record Entry(PlannedAsset asset, Kind kind, LocalDate day, boolean late) {

        /** What happens, in a word or two. */
        String head() {
            return late ? Patterns.format(Messages.Month_late, kind.label()) : kind.label();
        }

        /** In words. */
        String spoken() {
            return Patterns.format(Messages.Month_entry, head(), asset.asset().title());
        }

        /** Whether this is of the same asset and date of it, wherever that lies. */
        boolean isSame(Entry other) {
            return kind == other.kind && asset.key().equals(other.asset.key());
        }
    }

    /**
     * A day.
     *
     * @param date which
     * @param entries late ones first, then by kind and title
     */
    public record Day(LocalDate date, List<Entry> entries) {

        /** Copies the list. */
        public Day {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A month of a plan.
     *
     * @param first day of the week
     */
    static Month of(YearMonth month, LocalDate today, DayOfWeek first, List<PlacedAsset> assets) {
        LocalDate begin = month.atDay(1);
        while (begin.getDayOfWeek() != first) {
            begin = begin.minusDays(1);
        }
        LocalDate start = begin;
        long span = ChronoUnit.DAYS.between(start, month.atEndOfMonth()) + 1;
        long weeks = (span + WEEK - 1) / WEEK;
        Map<LocalDate, List<Entry>> entries = assets.stream()
                .map(PlacedAsset::asset)
                .filter(asset -> asset.status() != AssetStatus.RETIRED)
                .flatMap(asset -> entries(asset, today))
                .collect(Collectors.groupingBy(Entry::day));
        return new Month(
                month,
                today,
                LongStream.range(0, weeks * WEEK)
                        .mapToObj(start::plusDays)
                        .map(day -> new Day(day, sorted(entries.getOrDefault(day, List.of()))))
                        .toList());
    }

    private static Stream<Entry> entries(PlannedAsset asset, LocalDate today) {
        List<Entry> entries = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            kind.of(asset).ifPresent(day -> {
                boolean late = kind != Kind.PUBLISHED && day.isBefore(today);
                entries.add(new Entry(asset, kind, day, late));
            });
        }
        return entries.stream();
    }

    private static List<Entry> sorted(List<Entry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing((Entry entry) -> !entry.late())
                        .thenComparing(Entry::kind)
                        .thenComparing(entry -> entry.asset().asset().title()))
                .toList();
    }

    private static boolean isToCome(PlannedAsset asset) {
        return asset.status() == AssetStatus.PLANNED || asset.status() == AssetStatus.IN_PRODUCTION;
    }

    /** How many weeks it has. */
    int weeks() {
        return days.size() / WEEK;
    }

    /** The place of a day among the days; −1 if it is of another month. */
    int place(LocalDate date) {
        return days.stream().map(Day::date).toList().indexOf(date);
    }

    /** The entry of the same asset and date of it, if that lies in this month. */
    Optional<Entry> same(Entry other) {
        return days.stream()
                .flatMap(day -> day.entries().stream())
                .filter(other::isSame)
                .findFirst();
    }
}

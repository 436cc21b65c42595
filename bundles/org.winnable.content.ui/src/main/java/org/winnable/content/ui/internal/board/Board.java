package org.winnable.content.ui.internal.board;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.winnable.content.AssetWarning;
import org.winnable.content.AssetWarning.Kind;
import org.winnable.content.AssetWarnings;
import org.winnable.content.PlacedAsset;
import org.winnable.content.ui.internal.Messages;
import org.winnable.content.ui.internal.asset.Days;
import org.winnable.core.content.AssetStatus;
import org.winnable.core.content.PlannedAsset;
import org.winnable.core.content.PlannedAsset.Dates;
import org.winnable.ui.text.Patterns;

/**
 * Assets by how far they are. Pure; immutable.
 *
 * @param columns one for each status, in their order
 */
public record Board(List<Column> columns) {

    /** Copies the list. */
    public Board {
        columns = List.copyOf(columns);
    }

    /**
     * The assets of a status.
     *
     * @param status on the day that is judged as of: what is live past its review is stale
     * @param cards the most urgent first
     */
    public record Column(AssetStatus status, List<Card> cards) {

        /** Copies the list. */
        public Column {
            cards = List.copyOf(cards);
        }
    }

    /**
     * An asset as a card.
     *
     * @param asset what it is
     * @param kind its format and owner, as far as they are known
     * @param date the date that counts for its status; empty for none
     * @param warnings what should be done about it
     */
    public record Card(PlannedAsset asset, String kind, String date, List<AssetWarning> warnings) {

        /** Copies the list. */
        public Card {
            warnings = List.copyOf(warnings);
        }

        /** What there is room for below: what should be done first, or else the date. */
        String last() {
            return warnings.isEmpty()
                    ? date
                    : Patterns.format(
                            Messages.Card_warning, urgent(warnings.getFirst().kind()));
        }

        private String urgent(Kind kind) {
            return switch (kind) {
                case OVERDUE -> date;
                case STALE -> date.isEmpty() ? Messages.Card_stale : date;
                case UNREAD -> Messages.Card_unread;
                case NO_OWNER -> Messages.Card_noOwner;
                case NO_DUE -> Messages.Card_noDue;
                case NO_CELL -> Messages.Card_noCell;
            };
        }

        /** All of it, for the ear and where there is no room. */
        String spoken() {
            return Stream.concat(
                            Stream.of(asset.asset().title(), kind, date),
                            warnings.stream().map(AssetWarning::message))
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining("\n"));
        }
    }

    /**
     * A board of assets.
     *
     * @param judge says what should be done about them, and on which day
     */
    static Board of(List<PlacedAsset> assets, AssetWarnings judge) {
        return new Board(Arrays.stream(AssetStatus.values())
                .map(status -> new Column(
                        status,
                        assets.stream()
                                .filter(placed -> placed.asset().statusOn(judge.day()) == status)
                                .sorted(order(status))
                                .map(placed -> card(judge, placed, status))
                                .toList()))
                .toList());
    }

    /** What is to come by when it is due, what can be read by how much it is. */
    private static Comparator<PlacedAsset> order(AssetStatus status) {
        Comparator<PlacedAsset> byReaders =
                Comparator.comparingLong(PlacedAsset::readers).reversed();
        return switch (status) {
            case PLANNED, IN_PRODUCTION ->
                Comparator.<PlacedAsset, LocalDate>comparing(
                                placed -> placed.asset().dates().due().orElse(LocalDate.MAX))
                        .thenComparing(placed -> placed.asset().asset().title());
            case LIVE, STALE -> byReaders;
            case RETIRED ->
                Comparator.comparing(placed -> placed.asset().asset().title());
        };
    }

    private static Card card(AssetWarnings judge, PlacedAsset placed, AssetStatus status) {
        PlannedAsset asset = placed.asset();
        List<AssetWarning> warnings = judge.of(placed);
        String kind = Stream.concat(
                        Stream.of(asset.asset().format()).filter(format -> !format.isEmpty()), asset.owner().stream())
                .collect(Collectors.joining(Messages.Heat_and));
        return new Card(asset, kind, date(asset, status, judge.day()), warnings);
    }

    private static String date(PlannedAsset asset, AssetStatus status, LocalDate today) {
        return switch (status) {
            case PLANNED, IN_PRODUCTION -> text(Messages.Card_due, asset.dates().due(), today);
            case STALE -> text(Messages.Card_review, asset.dates().reviewBy(), today);
            case LIVE, RETIRED -> text(Messages.Card_published, asset.dates().published(), today);
        };
    }

    private static String text(String pattern, Optional<LocalDate> date, LocalDate today) {
        return date.map(day -> Patterns.format(pattern, Days.text(day, today))).orElse("");
    }

    /**
     * An asset as it is when its card lies in another column. What goes live is published on that day, unless it was before; what is
     * live again although the day of its review has come was looked over, and is so again in a year.
     */
    static PlannedAsset moved(PlannedAsset asset, AssetStatus to, LocalDate today) {
        PlannedAsset moved = asset.withStatus(to);
        if (to != AssetStatus.LIVE) {
            return moved;
        }
        Dates dates = moved.dates();
        Dates published = dates.published().isEmpty() ? dates.withPublished(Optional.of(today)) : dates;
        return moved.withDates(
                moved.statusOn(today) == to ? published : published.withReviewBy(Optional.of(today.plusYears(1))));
    }

    /** Where the card of an asset lies: column and place in it; empty if there is none. */
    Optional<Place> place(String key) {
        for (int column = 0; column < columns.size(); column++) {
            List<Card> cards = columns.get(column).cards();
            for (int row = 0; row < cards.size(); row++) {
                if (cards.get(row).asset().key().equals(key)) {
                    return Optional.of(new Place(column, row));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * A place on the board.
     *
     * @param column from 0
     * @param row in the column, from 0
     */
    public record Place(int column, int row) {}

    /** The card at a place, if there is one. */
    Optional<Card> card(Place place) {
        boolean there = place.column() >= 0
                && place.column() < columns.size()
                && place.row() >= 0
                && place.row() < columns.get(place.column()).cards().size();
        return there ? Optional.of(columns.get(place.column()).cards().get(place.row())) : Optional.empty();
    }

    /**
     * Where a step leads: within a column, or to the nearest column beside it that has cards.
     *
     * @param byColumn −1, 0 or 1
     */
    Place step(Place from, int byRow, int byColumn) {
        int column = from.column() + byColumn;
        while (byColumn != 0
                && column >= 0
                && column < columns.size()
                && columns.get(column).cards().isEmpty()) {
            column += byColumn;
        }
        if (column < 0 || column >= columns.size()) {
            return from;
        }
        int last = Math.max(0, columns.get(column).cards().size() - 1);
        return new Place(column, Math.clamp(from.row() + byRow, 0, last));
    }
}

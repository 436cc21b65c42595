package org.winnable.core.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.winnable.core.lead.Money;

/**
 * An asset as the content plan keeps it: what it is, how far it is, and what a person said about its place. Immutable.
 *
 * @param asset what it is; all that a mapping is told
 * @param kind who hands it over
 * @param status how far it is
 * @param aliases other names that interactions have for it
 * @param owner who looks after it
 * @param nextAction what has to be done next, in a few words
 * @param dates when it is to be done, was published, and must be looked over
 * @param cost what it costs
 * @param places where a person said that it belongs; those of mappings do not count then
 */
public record PlannedAsset(
        Asset asset,
        AssetKind kind,
        AssetStatus status,
        Set<String> aliases,
        Optional<String> owner,
        Optional<String> nextAction,
        Dates dates,
        Optional<Money> cost,
        List<Place> places) {

    /** Copies the collections. */
    public PlannedAsset {
        aliases = Set.copyOf(aliases);
        places = List.copyOf(places);
    }

    /**
     * Days in the life of an asset.
     *
     * @param due when it is to be live
     * @param published since when people can read it
     * @param reviewBy from this day on it is stale unless somebody looked it over
     */
    public record Dates(Optional<LocalDate> due, Optional<LocalDate> published, Optional<LocalDate> reviewBy) {

        /** No dates are known. */
        public static final Dates NONE = new Dates(Optional.empty(), Optional.empty(), Optional.empty());

        /** The same with another {@link #due()}. */
        public Dates withDue(Optional<LocalDate> other) {
            return new Dates(other, published, reviewBy);
        }

        /** The same with another {@link #published()}. */
        public Dates withPublished(Optional<LocalDate> other) {
            return new Dates(due, other, reviewBy);
        }

        /** The same with another {@link #reviewBy()}. */
        public Dates withReviewBy(Optional<LocalDate> other) {
            return new Dates(due, published, other);
        }
    }

    /**
     * Where a person said that an asset belongs.
     *
     * @param persona absent for all of them
     * @param stage of the buyer's journey
     * @param problem absent for all of them
     */
    public record Place(Optional<String> persona, String stage, Optional<String> problem) {

        /** Whether a cell lies within this place. */
        public boolean holds(Cell cell) {
            return stage.equals(cell.buyerStage())
                    && (persona.isEmpty() || persona.get().equals(cell.persona()))
                    && (problem.isEmpty() || problem.equals(cell.problem()));
        }
    }

    /** An asset of which no more is known than what it is. */
    public static PlannedAsset of(Asset asset, AssetStatus status) {
        return new PlannedAsset(
                asset,
                AssetKind.usual(asset.format()),
                status,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Dates.NONE,
                Optional.empty(),
                List.of());
    }

    /** Its name in the content plan. */
    public String key() {
        return asset.key();
    }

    /** How far it is on a day: what is live past the day of its review is stale, whatever the file says. */
    public AssetStatus statusOn(LocalDate day) {
        boolean overdue =
                dates.reviewBy().filter(review -> !day.isBefore(review)).isPresent();
        return status == AssetStatus.LIVE && overdue ? AssetStatus.STALE : status;
    }

    /** The same with another {@link #asset()}. */
    public PlannedAsset with(UnaryOperator<Asset> change) {
        return new PlannedAsset(change.apply(asset), kind, status, aliases, owner, nextAction, dates, cost, places);
    }

    /** The same with another {@link #status()}. */
    public PlannedAsset withStatus(AssetStatus other) {
        return new PlannedAsset(asset, kind, other, aliases, owner, nextAction, dates, cost, places);
    }

    /** The same with another {@link #owner()}. */
    public PlannedAsset withOwner(Optional<String> other) {
        return new PlannedAsset(asset, kind, status, aliases, other, nextAction, dates, cost, places);
    }

    /** The same with another {@link #nextAction()}. */
    public PlannedAsset withNextAction(Optional<String> other) {
        return new PlannedAsset(asset, kind, status, aliases, owner, other, dates, cost, places);
    }

    /** The same with other {@link #dates()}. */
    public PlannedAsset withDates(Dates others) {
        return new PlannedAsset(asset, kind, status, aliases, owner, nextAction, others, cost, places);
    }

    /** The same with other {@link #places()}. */
    public PlannedAsset withPlaces(List<Place> others) {
        return new PlannedAsset(asset, kind, status, aliases, owner, nextAction, dates, cost, others);
    }
}

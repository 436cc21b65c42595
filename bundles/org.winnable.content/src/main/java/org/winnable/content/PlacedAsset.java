package org.winnable.content;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.winnable.core.content.Cell;
import org.winnable.core.content.PlannedAsset;

/**
 * An asset and its places in the plan.
 *
 * @param asset what it is
 * @param readers how many people ever read it
 * @param lastRead when somebody read it last
 * @param placements what counts: a person's word where there is one, else what the mappings say, the surest first
 * @param overruled what mappings say where a person's word counts instead
 * @param disagreements for people: which mappings are surest of different stages
 */
public record PlacedAsset(
        PlannedAsset asset,
        long readers,
        Optional<Instant> lastRead,
        List<MappedPlacement> placements,
        List<MappedPlacement> overruled,
        List<String> disagreements) {

    /** From this confidence on, a placement counts as covering its cell. */
    public static final double BELONGS = 0.5;

    /** By falling confidence; ties in the order of cells and mappings. */
    static final Comparator<MappedPlacement> SUREST = Comparator.comparingDouble(MappedPlacement::confidence)
            .reversed()
            .thenComparing(MappedPlacement::cell, Cell.ORDER)
            .thenComparing(MappedPlacement::mapping);

    /** Copies the lists. */
    public PlacedAsset {
        placements = List.copyOf(placements);
        overruled = List.copyOf(overruled);
        disagreements = List.copyOf(disagreements);
    }

    /** Whether a person said where it belongs. */
    public boolean isByPerson() {
        return placements.stream().anyMatch(MappedPlacement::isByPerson);
    }

    /** The cells that it covers, the surest first. */
    public List<Cell> cells() {
        return placements.stream()
                .filter(placement -> placement.confidence() >= BELONGS)
                .map(MappedPlacement::cell)
                .distinct()
                .toList();
    }

    /** All that was said of it, whether it counts or not. */
    public Stream<MappedPlacement> all() {
        return Stream.concat(placements.stream(), overruled.stream());
    }
}

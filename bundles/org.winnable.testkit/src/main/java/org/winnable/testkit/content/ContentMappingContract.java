package org.winnable.testkit.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.winnable.core.content.Asset;
import org.winnable.core.content.Cell;
import org.winnable.core.content.ContentMapping;
import org.winnable.core.content.Evidence;
import org.winnable.core.content.Placement;

/**
 * What every content mapping must keep to, whatever it goes by: call {@link #check} from a test of the plug-in. A mapping is handed
 * counts and never people, so what it is handed here is all that it may look at: a mapping that reads anything else (files, the clock,
 * chance) does not say the same twice.
 *
 * @param mapping what is tested
 * @param assets on which; of at least one of them the mapping says something
 * @param plan in which plan
 */
public record ContentMappingContract(ContentMapping mapping, List<Asset> assets, SamplePlan plan) {

    /** Copies the assets. */
    public ContentMappingContract {
        assets = List.copyOf(assets);
    }

    /** All that holds of every mapping. */
    public void check() {
        everyPlacementIsInACellOfThePlanWithAReason();
        theSameAssetIsPlacedAlikeOnAnyThread();
        theOrderOfAssetsAndCellsDoesNotMatter();
        aPlanWithoutCellsHasNoPlacements();
    }

    private void everyPlacementIsInACellOfThePlanWithAReason() {
        Evidence evidence = plan.evidence();
        int count = 0;
        for (Asset asset : assets) {
            Set<Cell> taken = new HashSet<>();
            for (Placement placement : placements(asset, evidence)) {
                assertNotNull(placement, asset.key() + ": a placement is null");
                assertTrue(evidence.cells().contains(placement.cell()), placement + " is in no cell of the plan");
                assertTrue(taken.add(placement.cell()), asset.key() + " is twice in " + placement.cell());
                assertTrue(placement.confidence() >= 0 && placement.confidence() <= 1, placement::toString);
                assertFalse(placement.reason().isBlank(), asset.key() + ": a placement without a reason");
                count++;
            }
        }
        assertTrue(count > 0, "the assets are such that at least one is placed");
    }

    private void theSameAssetIsPlacedAlikeOnAnyThread() {
        Evidence evidence = plan.evidence();
        List<List<Placement>> alone =
                assets.stream().map(asset -> placements(asset, evidence)).toList();
        List<List<Placement>> together = IntStream.range(0, assets.size())
                .parallel()
                .mapToObj(place -> placements(assets.get(place), evidence))
                .toList();
        assertEquals(alone, together);
    }

    private void theOrderOfAssetsAndCellsDoesNotMatter() {
        List<List<Placement>> forwards = new ArrayList<>();
        assets.forEach(asset -> forwards.add(sorted(placements(asset, plan.evidence()))));
        List<Asset> backwards = new ArrayList<>(assets);
        Collections.reverse(backwards);
        List<List<Placement>> others = new ArrayList<>();
        backwards.forEach(asset -> others.add(sorted(placements(asset, plan.reversed()))));
        Collections.reverse(others);
        assertEquals(forwards, others);
    }

    private void aPlanWithoutCellsHasNoPlacements() {
        for (Asset asset : assets) {
            assertEquals(List.of(), placements(asset, Nothing.INSTANCE), asset.key());
        }
    }

    /** One more than there are cells is enough to see that there are too many: an endless stream ends here, too. */
    private List<Placement> placements(Asset asset, Evidence evidence) {
        return Arrays.asList(
                mapping.map(asset, evidence).limit(evidence.cells().size() + 1L).toArray(Placement[]::new));
    }

    private static List<Placement> sorted(List<Placement> placements) {
        return placements.stream()
                .sorted(Comparator.comparing(Placement::cell, Cell.ORDER))
                .toList();
    }

    /** A plan without cells. */
    private enum Nothing implements Evidence {
        INSTANCE;

        @Override
        public Set<Cell> cells() {
            return Set.of();
        }

        @Override
        public long people(Cell cell) {
            return 0;
        }

        @Override
        public long readers(Cell cell) {
            return 0;
        }

        @Override
        public long readersMovedOn(Cell cell) {
            return 0;
        }

        @Override
        public long othersMovedOn(Cell cell) {
            return 0;
        }
    }
}

package org.winnable.content.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.winnable.content.ContentPlan;
import org.winnable.content.ContentPlanner;
import org.winnable.content.MappedPlacement;
import org.winnable.content.PlacedAsset;
import org.winnable.content.PlanPersonas;
import org.winnable.content.movement.MovementMapping;
import org.winnable.core.catalog.ListedPlugins;
import org.winnable.core.content.ContentMapping;
import org.winnable.core.facts.FactTable;
import org.winnable.core.plugin.Contribution;
import org.winnable.core.plugin.ContributionId;
import org.winnable.core.plugin.ContributionId.Point;
import org.winnable.core.work.Progress;
import org.winnable.testkit.scoring.SamplePeople;

/** Movement is found where it was planted, and nowhere else. */
class MovementTest {

    private static final int PLANTED = 7;

    @Test
    void thePlantedAssetIsFoundWithAnInterval() {
        int found = 0;
        for (long seed = 1; seed <= 20; seed++) {
            List<PlacedAsset> moving = moving(Histories.of(seed, PLANTED, 0.25));
            for (PlacedAsset asset : moving) {
                assertEquals("asset-" + PLANTED, asset.asset().key(), "seed " + seed);
                MappedPlacement placement = asset.placements().getFirst();
                assertEquals("aware", placement.cell().buyerStage());
                assertTrue(placement.reason().contains("interval"), placement::reason);
            }
            found += moving.size();
        }
        assertTrue(found >= 19, found + " of 20");
    }

    @Test
    void inAHundredHistoriesWithoutAnEffectAtMostFiveShowOne() {
        List<Long> wrong = new ArrayList<>();
        for (long seed = 1; seed <= 100; seed++) {
            if (!moving(Histories.of(1000 + seed, -1, 0)).isEmpty()) {
                wrong.add(seed);
            }
        }
        assertTrue(wrong.size() <= 5, wrong::toString);
    }

    @Test
    void theSameHistoriesGiveTheSamePlan() {
        FactTable facts = Histories.of(3, PLANTED, 0.25);

        assertEquals(plan(facts).assets(), plan(facts).assets());
    }

    private static List<PlacedAsset> moving(FactTable facts) {
        return plan(facts).assets().stream()
                .filter(asset -> !asset.placements().isEmpty())
                .toList();
    }

    private static ContentPlan plan(FactTable facts) {
        ListedPlugins none = ListedPlugins.none();
        ContributionId id = new ContributionId(Point.CONTENT_MAPPINGS, "movement", "test");
        Contribution<ContentMapping> movement =
                new Contribution<>(id, "By movement", "", ContentMapping.class, MovementMapping::new, none.guard());
        ContentPlan plan = new ContentPlanner(none.withContentMappings(List.of(movement)), ZoneId.of("Europe/Berlin"))
                .plan(
                        Histories.JOURNEY,
                        Histories.assets(),
                        PlanPersonas.NONE,
                        facts,
                        Instant.ofEpochSecond(SamplePeople.TODAY),
                        row -> 1,
                        Progress.NONE);
        assertEquals(List.of(), plan.failures());
        return plan;
    }
}

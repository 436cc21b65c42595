package org.example.sitesections;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.winnable.core.content.Asset;
import org.winnable.core.content.Placement;
import org.winnable.testkit.content.ContentMappingContract;
import org.winnable.testkit.content.SamplePlan;

class SiteSectionsTest {

    @Test
    void aSectionIsForAStageAndForEveryone() {
        assertEquals(
                List.of(
                        "finance deciding margin 0.6",
                        "finance deciding stock 0.6",
                        "plant deciding margin 0.6",
                        "plant deciding stock 0.6"),
                places("https://www.example.com/pricing/"));
    }

    @Test
    void aFolderMayNameAPersonaOrAProblem() {
        assertEquals(
                List.of("finance considering margin 0.8", "finance considering stock 0.8"),
                places("https://www.example.com/for/finance/cases/nordwind"));
        assertEquals(
                List.of("finance aware stock 0.7", "plant aware stock 0.7"),
                places("https://www.example.com/blog/stock/why-it-grows"));
    }

    @Test
    void whatIsGeneralCountsWhereNothingSpecialFits() {
        assertEquals(
                List.of(
                        "finance aware margin 0.6",
                        "finance aware stock 0.6",
                        "plant aware margin 0.6",
                        "plant aware stock 0.6"),
                places("https://www.example.com/blog/2026/why-it-grows"));
        assertEquals(
                4,
                places("https://www.example.com/products/crane/pricing?currency=EUR")
                        .size());
    }

    @Test
    void whatLiesElsewhereIsPlacedNowhere() {
        assertEquals(List.of(), places("https://www.example.com/careers"));
        assertEquals(List.of(), places("https://www.example.com/for/nobody"));
        assertEquals(List.of(), places("/pricing/battle-card.pdf"));
        assertEquals(List.of(), places("battle card.pdf"));
    }

    @Test
    void theContractIsKept() {
        for (long seed = 1; seed <= 20; seed++) {
            new ContentMappingContract(new SiteSections(), SamplePlan.assets(seed), SamplePlan.random(seed)).check();
        }
    }

    private static List<String> places(String address) {
        Asset asset = new Asset("key", "Title", "", Optional.of(address), Optional.empty(), Set.of(), Map.of());
        return new SiteSections()
                .map(asset, new SamplePlan().evidence())
                .map(SiteSectionsTest::words)
                .sorted()
                .toList();
    }

    private static String words(Placement placement) {
        return placement.cell().persona() + " " + placement.cell().buyerStage() + " "
                + placement.cell().problem().orElse("") + " " + Math.round(placement.confidence() * 10) / 10.0;
    }
}

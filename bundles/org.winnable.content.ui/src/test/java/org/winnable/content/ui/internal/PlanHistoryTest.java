package org.winnable.content.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.winnable.application.AssetChange;
import org.winnable.content.ui.internal.asset.NewAsset;
import org.winnable.core.content.AssetStatus;
import org.winnable.core.content.PlannedAsset;

class PlanHistoryTest {

    private final PlannedAsset first = NewAsset.titled("One", Set.of());
    private final PlannedAsset second = first.withOwner(Optional.of("A"));
    private final PlannedAsset third = first.withOwner(Optional.of("Ad"));
    private final PlanHistory history = new PlanHistory();

    @Test
    void whatIsWrittenInOneGoIsOneStep() {
        history.made(change(first, second), "OWNER");
        history.made(change(second, third), "OWNER");
        assertEquals(Optional.of(change(third, first)), history.back());
        history.wentBack();
        assertEquals(Optional.empty(), history.back());
        assertEquals(Optional.of(change(first, third)), history.forth());
        history.wentForth();
        assertEquals(Optional.of(change(third, first)), history.back());
    }

    @Test
    void afterAPauseItIsAnotherStepAndSoIsAnotherValue() {
        history.made(change(first, second), "OWNER");
        history.pause();
        history.made(change(second, third), "OWNER");
        PlannedAsset live = third.withStatus(AssetStatus.LIVE);
        history.made(change(third, live), "status");
        assertEquals(Optional.of(change(live, third)), history.back());
        history.wentBack();
        assertEquals(Optional.of(change(third, second)), history.back());
    }

    @Test
    void whatWasUndoneIsGoneOnceSomethingElseIsChanged() {
        history.made(change(first, second), "");
        history.wentBack();
        history.made(change(first, third), "");
        assertEquals(Optional.empty(), history.forth());
    }

    private static AssetChange change(PlannedAsset before, PlannedAsset after) {
        return new AssetChange("planned", Optional.of(before), Optional.of(after));
    }
}

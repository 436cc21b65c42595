package org.winnable.scoring.ui.internal.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ChangedThresholdsTest {

    @Test
    void onlyThoseThatDifferFromWhatIsInForceCount() {
        assertEquals(0, ChangedThresholds.count(TestDrafts.plain()));
        assertEquals(1, ChangedThresholds.count(TestDrafts.plain().withThreshold(0, 55)));
        assertEquals(
                0,
                ChangedThresholds.count(TestDrafts.plain().withThreshold(0, 55).withThreshold(0, 40)));
    }
}

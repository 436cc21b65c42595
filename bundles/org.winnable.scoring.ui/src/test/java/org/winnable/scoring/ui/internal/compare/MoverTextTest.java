package org.winnable.scoring.ui.internal.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.winnable.application.Comparison.Mover;
import org.winnable.core.scoring.Axis;

class MoverTextTest {

    @Test
    void aScoreThatChangesIsToldInWholePoints() {
        assertEquals("Intent 12 \u2192 40", text(12, 40));
    }

    @Test
    void scoresThatRoundToTheSameAreToldFinerAndNeverAlike() {
        assertEquals("Intent 72.1 \u2192 72.3", text(72.1, 72.3));
        assertEquals("Intent 72.101 \u2192 72.104", text(72.101, 72.104));
    }

    @Test
    void whoMovesWithoutAnyScoreChangingIsToldSo() {
        assertEquals("as before", text(72, 72));
    }

    private static String text(double before, double after) {
        return MoverText.score(new Mover(0, 1, 2, Axis.INTENT, before, after));
    }
}

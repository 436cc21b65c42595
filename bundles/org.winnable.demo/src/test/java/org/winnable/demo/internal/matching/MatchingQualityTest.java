package org.winnable.demo.internal.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.workspace.Workspace;
import org.winnable.workspace.WorkspaceException;
import org.winnable.workspace.WorkspaceSettings;

class MatchingQualityTest {

    private static final int PEOPLE = 300;

    @TempDir
    private Path folder;

    @Test
    void whoIsJoinedUnaskedIsOnePersonAndMostWhoComeAgainAreFound() throws WorkspaceException {
        MatchingQuality quality = new MatchingQuality();
        for (long seed = 1; seed <= 4; seed++) {
            try (Workspace workspace = Workspace.create(folder.resolve("" + seed), settings())) {
                quality.measure(LabelledLists.of(seed, PEOPLE), workspace.facts());
            }
        }
        assertTrue(quality.precision() >= 0.995, quality.table());
        assertTrue(quality.recall() >= 0.75, quality.table());
        assertTrue(quality.recallWithAsked() >= 0.9, quality.table());
        assertTrue(quality.precisionOfAsked() >= 0.7, quality.table());
    }

    @Test
    void theListsOfASeedAreAlwaysTheSame() {
        assertEquals(LabelledLists.of(9, 200), LabelledLists.of(9, 200));
    }

    private static WorkspaceSettings settings() {
        return WorkspaceSettings.of("Labelled", Currency.getInstance("EUR"), ZoneId.of("UTC"));
    }
}

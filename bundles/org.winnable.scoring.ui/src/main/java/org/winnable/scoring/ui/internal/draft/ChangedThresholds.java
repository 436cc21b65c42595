package org.winnable.scoring.ui.internal.draft;

import java.util.List;
import java.util.stream.IntStream;
import org.winnable.application.ModelDraft;
import org.winnable.application.ModelDraft.Threshold;

/** The thresholds of the lifecycle that a draft changes. Pure. */
public final class ChangedThresholds {

    private ChangedThresholds() {}

    /** How many they are. */
    public static int count(ModelDraft draft) {
        List<Threshold> before = ModelDraft.of(draft.published()).thresholds();
        List<Threshold> now = draft.thresholds();
        return (int) IntStream.range(0, before.size())
                .filter(number -> !before.get(number).equals(now.get(number)))
                .count();
    }
}

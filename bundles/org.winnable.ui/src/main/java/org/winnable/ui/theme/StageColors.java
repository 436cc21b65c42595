package org.winnable.ui.theme;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.graphics.Color;
import org.winnable.core.rules.Lifecycle;

/** The colours of stages: those on the way from first to last get nearer to its end, those aside are neutral. Pure. */
public final class StageColors {

    private StageColors() {}

    /**
     * The colour of a stage.
     *
     * @param place of the stage in the lifecycle, from 0
     */
    public static Color of(Palette palette, Lifecycle lifecycle, int place) {
        List<Lifecycle.Stage> stages = lifecycle.stages();
        if (stages.get(place).aside()) {
            return palette.color(Tone.MUTED);
        }
        int before = (int) stages.subList(0, place).stream()
                .filter(stage -> !stage.aside())
                .count();
        int count = (int) stages.stream().filter(stage -> !stage.aside()).count();
        return palette.stage(before, count);
    }

    /** The places of all stages as people look for them: those on the way, then those aside. */
    public static int[] order(Lifecycle lifecycle) {
        List<Lifecycle.Stage> stages = lifecycle.stages();
        return IntStream.concat(
                        IntStream.range(0, stages.size())
                                .filter(place -> !stages.get(place).aside()),
                        IntStream.range(0, stages.size())
                                .filter(place -> stages.get(place).aside()))
                .toArray();
    }
}

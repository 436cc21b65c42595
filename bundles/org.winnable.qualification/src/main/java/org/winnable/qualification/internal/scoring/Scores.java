package org.winnable.qualification.internal.scoring;

import java.util.List;
import org.winnable.core.plugin.PluginFailure;

/**
 * Everyone's scores.
 *
 * @param columns the sums
 * @param strategies those that took part
 * @param failures those that did not, and why
 */
public record Scores(ScoreColumns columns, List<ModelStrategy> strategies, List<PluginFailure> failures) {

    /** Copies the lists. */
    public Scores {
        strategies = List.copyOf(strategies);
        failures = List.copyOf(failures);
    }
}

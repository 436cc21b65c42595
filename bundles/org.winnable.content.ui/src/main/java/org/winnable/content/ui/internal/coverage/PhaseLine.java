package org.winnable.content.ui.internal.coverage;

import java.util.List;
import org.winnable.content.ContentCoverage;
import org.winnable.content.ContentCoverage.Phase;
import org.winnable.content.ui.internal.Messages;
import org.winnable.core.rules.Lifecycle;
import org.winnable.ui.text.Patterns;

/**
 * A phase of the sales process as it is shown. Pure.
 *
 * @param name for people
 * @param share of the whole plan
 * @param figures people and assets in words
 * @param isEmpty whether nothing serves there, nor is to
 */
record PhaseLine(String name, double share, String figures, boolean isEmpty) {

    /** The phases of a coverage, in the order of the sales process. */
    static List<PhaseLine> of(ContentCoverage coverage, Lifecycle lifecycle) {
        return coverage.phases().stream().map(phase -> line(phase, lifecycle)).toList();
    }

    private static PhaseLine line(Phase phase, Lifecycle lifecycle) {
        String name = lifecycle.stages().stream()
                .filter(stage -> stage.key().equals(phase.key()))
                .map(Lifecycle.Stage::name)
                .findFirst()
                .orElse(phase.key());
        String figures = phase.isEmpty()
                ? Patterns.format(Messages.Coverage_nothing, phase.people())
                : Patterns.format(
                        Messages.Coverage_figures,
                        phase.people(),
                        phase.readable() + phase.collateral(),
                        phase.coming() + phase.collateralComing());
        return new PhaseLine(name, phase.share(), figures, phase.isEmpty());
    }
}

package org.winnable.scoring.ui.internal.past;

import java.util.Optional;
import org.winnable.application.ModelDraft;
import org.winnable.qualification.backtest.BacktestReport;

/**
 * A draft tried on the past.
 *
 * @param draft what was tried
 * @param inForce what came of what is in force
 * @param tried what came of the draft; empty where it changes nothing
 */
public record PastTrial(ModelDraft draft, BacktestReport inForce, Optional<BacktestReport> tried) {

    /** This trial held against what sales can take in a week; 0 if nobody said. */
    public PastTrial withCapacity(double people) {
        return new PastTrial(draft, inForce.withCapacity(people), tried.map(report -> report.withCapacity(people)));
    }

    /** What is looked at first: the draft, where there is one. */
    public BacktestReport shown() {
        return tried.orElse(inForce);
    }

    /** What it is held against; empty where nothing was changed. */
    public Optional<BacktestReport> beside() {
        return tried.map(changed -> inForce);
    }
}

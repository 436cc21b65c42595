package org.winnable.hostile;

import org.winnable.core.facts.FactSchema;
import org.winnable.core.parameter.ParameterSchema;
import org.winnable.core.parameter.Parameters;
import org.winnable.core.scoring.Scorer;
import org.winnable.core.scoring.ScoringStrategy;

/** Scores nothing and does no harm; each subclass misbehaves in one way. */
abstract class HarmlessStrategy implements ScoringStrategy {

    @Override
    public ParameterSchema parameters() {
        return ParameterSchema.NONE;
    }

    @Override
    public Scorer prepare(Parameters parameters, FactSchema facts) {
        return (lead, ledger) -> {
            // no points
        };
    }
}

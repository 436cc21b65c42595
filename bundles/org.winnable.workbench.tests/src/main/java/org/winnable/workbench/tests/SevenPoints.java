package org.winnable.workbench.tests;

import org.jspecify.annotations.NullMarked;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.parameter.ParameterSchema;
import org.winnable.core.parameter.Parameters;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Reason;
import org.winnable.core.scoring.Scorer;
import org.winnable.core.scoring.ScoringStrategy;

/** Seven points of fit for everyone: packed into a plug-in of its own, which must get by without the rest of this bundle. */
@NullMarked
public final class SevenPoints implements ScoringStrategy {

    static final int POINTS = 7;

    @Override
    public ParameterSchema parameters() {
        return ParameterSchema.of();
    }

    @Override
    public Scorer prepare(Parameters parameters, FactSchema facts) {
        Reason reason = new Reason("seven", "Seven for everyone");
        return (lead, ledger) -> ledger.add(reason, Axis.FIT, POINTS);
    }
}

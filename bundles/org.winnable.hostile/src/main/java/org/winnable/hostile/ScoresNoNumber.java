package org.winnable.hostile;

import org.winnable.core.facts.FactSchema;
import org.winnable.core.parameter.Parameters;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Reason;
import org.winnable.core.scoring.Scorer;

/** Gives points that are no number. */
public final class ScoresNoNumber extends HarmlessStrategy {

    @Override
    public Scorer prepare(Parameters parameters, FactSchema facts) {
        Reason reason = new Reason("nan", "No number");
        return (lead, ledger) -> ledger.add(reason, Axis.FIT, Double.NaN);
    }
}

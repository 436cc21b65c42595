package org.winnable.hostile;

import org.winnable.core.facts.FactSchema;
import org.winnable.core.parameter.Parameters;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Reason;
import org.winnable.core.scoring.Scorer;

/** Gives more points than can be counted. */
public final class ScoresInfinity extends HarmlessStrategy {

    @Override
    public Scorer prepare(Parameters parameters, FactSchema facts) {
        Reason reason = new Reason("infinity", "Without end");
        return (lead, ledger) -> ledger.add(reason, Axis.FIT, Double.POSITIVE_INFINITY);
    }
}

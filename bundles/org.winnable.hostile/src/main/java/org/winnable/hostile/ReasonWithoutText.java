package org.winnable.hostile;

import org.winnable.core.facts.FactSchema;
import org.winnable.core.parameter.Parameters;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Reason;
import org.winnable.core.scoring.Scorer;

/** Gives a reason that cannot be shown. */
public final class ReasonWithoutText extends HarmlessStrategy {

    @Override
    @SuppressWarnings("null")
    public Scorer prepare(Parameters parameters, FactSchema facts) {
        Reason reason = new Reason("silent", null);
        return (lead, ledger) -> ledger.add(reason, Axis.FIT, 1);
    }
}

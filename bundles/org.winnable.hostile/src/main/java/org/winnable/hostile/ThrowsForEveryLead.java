package org.winnable.hostile;

import org.winnable.core.facts.FactSchema;
import org.winnable.core.parameter.Parameters;
import org.winnable.core.scoring.Scorer;

/** Prepares well and then throws. */
public final class ThrowsForEveryLead extends HarmlessStrategy {

    @Override
    public Scorer prepare(Parameters parameters, FactSchema facts) {
        return (lead, ledger) -> {
            throw new ArithmeticException("divided by nothing");
        };
    }
}

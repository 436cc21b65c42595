package org.winnable.hostile;

import org.winnable.core.facts.FactSchema;
import org.winnable.core.parameter.Parameters;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Reason;
import org.winnable.core.scoring.Scorer;

/** Asks for more memory than there is. */
public final class TakesAllMemory extends HarmlessStrategy {

    @Override
    public Scorer prepare(Parameters parameters, FactSchema facts) {
        return (lead, ledger) ->
                ledger.add(new Reason("memory", "Memory"), Axis.FIT, new long[Integer.MAX_VALUE].length);
    }
}

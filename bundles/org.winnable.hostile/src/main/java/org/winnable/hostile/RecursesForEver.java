package org.winnable.hostile;

import org.winnable.core.facts.FactSchema;
import org.winnable.core.parameter.Parameters;
import org.winnable.core.scoring.Scorer;

/** Calls itself until the stack is full. */
public final class RecursesForEver extends HarmlessStrategy {

    @Override
    public Scorer prepare(Parameters parameters, FactSchema facts) {
        return (lead, ledger) -> recurse(1);
    }

    private static int recurse(int depth) {
        return recurse(depth + 1) + 1;
    }
}

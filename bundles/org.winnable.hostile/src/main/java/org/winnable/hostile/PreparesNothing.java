package org.winnable.hostile;

import org.winnable.core.facts.FactSchema;
import org.winnable.core.parameter.Parameters;
import org.winnable.core.scoring.Scorer;

/** Gives null where a scorer is due. */
public final class PreparesNothing extends HarmlessStrategy {

    @Override
    @SuppressWarnings("null")
    public Scorer prepare(Parameters parameters, FactSchema facts) {
        return null;
    }
}

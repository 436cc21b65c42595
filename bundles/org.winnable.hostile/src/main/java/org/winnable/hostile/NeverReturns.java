package org.winnable.hostile;

import java.util.concurrent.locks.LockSupport;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.parameter.Parameters;
import org.winnable.core.scoring.Scorer;

/** Waits for ever, whoever interrupts it. */
public final class NeverReturns extends HarmlessStrategy {

    @Override
    public Scorer prepare(Parameters parameters, FactSchema facts) {
        while (true) {
            LockSupport.parkNanos(100_000_000);
        }
    }
}

package org.winnable.hostile;

import java.util.concurrent.locks.LockSupport;

/** Is never made. */
public final class ConstructorNeverReturns extends HarmlessStrategy {

    /** Waits for ever, whoever interrupts it. */
    public ConstructorNeverReturns() {
        while (true) {
            LockSupport.parkNanos(100_000_000);
        }
    }
}

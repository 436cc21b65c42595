package org.winnable.workspace.internal.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments as the store keeps them: whole microseconds since 1970 in UTC. */
public final class Times {

    private Times() {}

    /** A moment as the store keeps it; what is below a microsecond is dropped. */
    public static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant.truncatedTo(ChronoUnit.MICROS));
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}

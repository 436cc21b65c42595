package org.winnable.workspace.internal.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments as the store keeps them: whole microseconds since 1970 in UTC. */
final class Times {

    private Times() {}

    static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant.truncatedTo(ChronoUnit.MICROS));
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}

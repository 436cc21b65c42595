package org.winnable.workspace.internal.store;

import java.time.Instant;

/** Moments as the store keeps them: whole microseconds since 1970 in UTC. */
public final class Times {

    private static final long PER_SECOND = 1_000_000;
    private static final int NANOS = 1000;

    private Times() {}

    /** A moment as the store keeps it; what is below a microsecond is dropped. */
    public static long micros(Instant instant) {
        // of each of millions of rows: by ChronoUnit it takes as long as all else that is asked of a row
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), PER_SECOND), instant.getNano() / NANOS);
    }

    static Instant instant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, PER_SECOND), Math.floorMod(micros, PER_SECOND) * NANOS);
    }
}

package org.winnable.ui.session;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The date that everything is judged as of.
 *
 * @param day a day in the client's time zone, to its end; absent for now, which moves on
 */
public record AsOf(Optional<LocalDate> day) {

    /** Judged as of now. */
    public static final AsOf TODAY = new AsOf(Optional.empty());

    /** The moment in time. */
    public Instant instant(ZoneId zone, InstantSource clock) {
        return day.map(d -> d.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1))
                .orElseGet(clock::instant);
    }
}

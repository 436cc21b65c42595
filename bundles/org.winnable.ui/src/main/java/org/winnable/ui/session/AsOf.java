package org.winnable.ui.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The date that everything is judged as of.
 *
 * @param day a day in the client's time zone, to its end; absent for now, which moves on by the hour, to its end: as ages count in
 *     whole hours no score differs by that, and what is judged within the hour can build on what was judged before
 */
public record AsOf(Optional<LocalDate> day) {

    /** Judged as of now. */
    public static final AsOf TODAY = new AsOf(Optional.empty());

    /** The moment in time. */
    public Instant instant(ZoneId zone, InstantSource clock) {
        return day.map(d -> d.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1))
                .orElseGet(() -> clock.instant()
                        .truncatedTo(ChronoUnit.HOURS)
                        .plus(Duration.ofHours(1))
                        .minusMillis(1));
    }
}

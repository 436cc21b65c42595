package org.winnable.cli.internal.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import picocli.CommandLine.Option;

/** The date of judgement: today, unless another is asked for. */
final class AsOfOption {

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate date;

    /** The moment of judgement: now, or the last second of the day in the client's time zone. */
    Instant instant(Surroundings surroundings, ClientSession session) {
        LocalDate day = date;
        if (day == null) {
            return surroundings.clock().instant();
        }
        return end(day, session.workspace().settings().zone());
    }

    /** The last second of a day. */
    static Instant end(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1);
    }
}

package org.winnable.cli.internal.command;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.winnable.core.text.Texts;

/** Dates and lengths of time as commands print them. */
final class Days {

    private static final double SECONDS = Duration.ofDays(1).toSeconds();

    private Days() {}

    /** The day of a moment, for people. */
    static String of(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(moment.atZone(zone));
    }

    /** A length of time in days. */
    static double number(Duration length) {
        return length.toSeconds() / SECONDS;
    }

    /** A length of time in days, for people; a dash where there is none. */
    static String text(Optional<Duration> length) {
        return length.map(days -> Texts.of(Days.class).get("points", number(days)))
                .orElse("–");
    }
}

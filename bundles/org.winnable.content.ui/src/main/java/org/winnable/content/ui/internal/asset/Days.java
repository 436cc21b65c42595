package org.winnable.content.ui.internal.asset;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import org.winnable.content.ui.internal.Messages;
import org.winnable.ui.text.Patterns;

/** Days as they are shown. Pure but for the user's locale. */
public final class Days {

    private static final int NEAR = 14;
    private static final int PLAIN = 180;

    private Days() {}

    /** A day near to today by how far it is, others as dates; the year is told where it is not plain. */
    public static String text(LocalDate day, LocalDate today) {
        long ahead = ChronoUnit.DAYS.between(today, day);
        if (Math.abs(ahead) > PLAIN) {
            return exact(day);
        }
        if (Math.abs(ahead) > NEAR) {
            return DateTimeFormatter.ofLocalizedPattern("MMMd").format(day);
        }
        return ahead >= 0 ? Patterns.format(Messages.Days_ahead, ahead) : Patterns.format(Messages.Days_ago, -ahead);
    }

    /** A day as a date. */
    public static String exact(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(day);
    }
}

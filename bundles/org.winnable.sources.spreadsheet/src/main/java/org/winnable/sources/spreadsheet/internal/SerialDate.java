package org.winnable.sources.spreadsheet.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** Dates and times as spreadsheets count them: in days since an epoch. */
final class SerialDate {

    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    /** Before 1 March 1900 one day less: Excel, as Lotus 1-2-3 did, takes 1900 for a leap year. */
    private static final int FIRST_RIGHT_DAY = 61;

    private static final int DAYS_TO_9999 = 2_958_465;
    private static final long SECONDS_OF_DAY = 86_400;

    private SerialDate() {}

    /**
     * The moment in ISO 8601, in no time zone, to the second: a date alone where there is no time of day.
     *
     * @param days since the epoch
     * @param since1904 whether the workbook counts as Excel on old Macs did
     * @return nothing outside of what spreadsheets can hold
     */
    static Optional<String> date(BigDecimal days, boolean since1904) {
        if (days.signum() < 0 || days.compareTo(BigDecimal.valueOf(DAYS_TO_9999 + 1L)) >= 0) {
            return Optional.empty();
        }
        long seconds = seconds(days);
        long day = seconds / SECONDS_OF_DAY;
        LocalDate epoch = since1904 ? EPOCH_1904 : EPOCH_1900;
        LocalDate date = epoch.plusDays(!since1904 && day < FIRST_RIGHT_DAY ? day + 1 : day);
        LocalTime time = LocalTime.ofSecondOfDay(seconds % SECONDS_OF_DAY);
        boolean whole = time.equals(LocalTime.MIDNIGHT);
        return Optional.of(
                whole ? date.toString() : LocalDateTime.of(date, time).toString());
    }

    /** The time of day in ISO 8601; nothing for durations of a day and more. */
    static Optional<String> time(BigDecimal days) {
        if (days.signum() < 0 || days.compareTo(BigDecimal.ONE) >= 0) {
            return Optional.empty();
        }
        return Optional.of(
                LocalTime.ofSecondOfDay(seconds(days) % SECONDS_OF_DAY).toString());
    }

    private static long seconds(BigDecimal days) {
        return days.multiply(BigDecimal.valueOf(SECONDS_OF_DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
    }
}

package org.winnable.demo.internal.story;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.winnable.demo.internal.Table;
import org.winnable.demo.internal.people.Country;
import org.winnable.demo.internal.people.ListKind;
import org.winnable.demo.internal.people.Problem;

/**
 * The dates of the year that is told: all follow from its end.
 *
 * @param firstDay the first day told
 * @param end the day after the last day told, the as-of date
 * @param webinars in order
 * @param letters the fortnightly letter, in order
 * @param show the first of the three days of the trade show
 */
public record Timeline(
        LocalDate firstDay, LocalDate end, List<Mailing> webinars, List<Mailing> letters, LocalDate show) {

    /** Where the client has its office. */
    public static final ZoneId OFFICE = ZoneId.of("Europe/Amsterdam");

    /** How long the trade show lasts. */
    public static final int SHOW_DAYS = 3;

    private static final int SHOW_BEFORE_END = 156;
    private static final LocalTime LETTER_AT = LocalTime.of(9, 30);
    private static final LocalTime WEBINAR_AT = LocalTime.of(11, 0);

    /**
     * Something that many people get at one moment.
     *
     * @param at when it is sent or held
     * @param problem what it is about
     * @param title what it is called
     */
    public record Mailing(Instant at, Problem problem, String title) {}

    /** The year up to a day. */
    public static Timeline until(LocalDate end) {
        LocalDate firstDay = end.minusYears(1);
        return new Timeline(firstDay, end, webinars(end), letters(firstDay, end), show(end));
    }

    /** The first moment told. */
    public Instant startInstant() {
        return firstDay.atStartOfDay(OFFICE).toInstant();
    }

    /** The moment before which everything happens. */
    public Instant endInstant() {
        return end.atStartOfDay(OFFICE).toInstant();
    }

    /** Midnight of a day counted from the first. */
    public Instant day(int number) {
        return firstDay.plusDays(number).atStartOfDay(OFFICE).toInstant();
    }

    /** When lists of a kind are taken over, in order; the last is never before the last fact that such a list tells. */
    public List<Instant> exports(ListKind kind) {
        return switch (kind) {
            case CRM -> List.of(day(3));
            case DIRECTORY -> List.of(day(24));
            case CONNECTIONS -> List.of(day(75), day(245));
            case WEBINAR ->
                webinars.stream()
                        .map(webinar -> webinar.at().plusSeconds(86_400))
                        .toList();
            case SHOW ->
                List.of(show.plusDays(SHOW_DAYS + 1L)
                        .atTime(8, 0)
                        .atZone(OFFICE)
                        .toInstant());
            case REFERRAL -> List.of(day(180), endInstant());
            case FORMS, SEARCH, WEBSITE, ACTIVITY, SALES -> List.of(day(91), day(182), day(273), endInstant());
        };
    }

    private static List<Mailing> webinars(LocalDate end) {
        return Table.read(Timeline.class, "webinars.txt").rows().stream()
                .map(row -> {
                    LocalDate day = end.minusDays((long) row.number("daysBefore"))
                            .with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
                    while (WorkCalendar.isQuietSeason(day)) {
                        day = day.plusWeeks(1);
                    }
                    Instant at = WorkCalendar.workday(day, Country.NETHERLANDS)
                            .atTime(WEBINAR_AT)
                            .atZone(OFFICE)
                            .toInstant();
                    return new Mailing(at, problem(row), row.text("title"));
                })
                .toList();
    }

    private static List<Mailing> letters(LocalDate firstDay, LocalDate end) {
        List<Table.Row> titles = Table.read(Timeline.class, "newsletters.txt").rows();
        List<LocalDate> days = new ArrayList<>();
        LocalDate thursday = firstDay.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
        for (LocalDate day = thursday; day.isBefore(end); day = day.plusWeeks(2)) {
            if (!WorkCalendar.isQuietSeason(day)) {
                days.add(day);
            }
        }
        return IntStream.range(0, Math.min(days.size(), titles.size()))
                .mapToObj(number -> new Mailing(
                        days.get(number).atTime(LETTER_AT).atZone(OFFICE).toInstant(),
                        problem(titles.get(number)),
                        titles.get(number).text("title")))
                .toList();
    }

    private static LocalDate show(LocalDate end) {
        LocalDate day = end.minusDays(SHOW_BEFORE_END).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
        while (WorkCalendar.isQuietSeason(day)) {
            day = day.plusWeeks(1);
        }
        return day;
    }

    private static Problem problem(Table.Row row) {
        return Problem.valueOf(row.text("problem").toUpperCase(Locale.ROOT));
    }
}

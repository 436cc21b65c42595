package org.winnable.leads.ui.internal.inspector;

import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.winnable.application.TimelineEntry;
import org.winnable.leads.ui.internal.Messages;
import org.winnable.leads.ui.internal.rows.Row;
import org.winnable.leads.ui.internal.rows.Span;
import org.winnable.ui.text.Patterns;

/** What a person did, newest first, month by month. Pure. */
final class TimelineRows {

    /** As many touches as anyone reads; the rest is counted. */
    static final int MOST = 200;

    private static final int MONTH_SPACE = 12;

    private TimelineRows() {}

    /** A heading for each month with the touches in it below. */
    static List<Row> of(List<TimelineEntry> timeline, ZoneId zone) {
        if (timeline.isEmpty()) {
            return List.of(Row.of(Span.muted(Messages.Timeline_empty)));
        }
        Locale locale = Locale.getDefault();
        DateTimeFormatter months = DateTimeFormatter.ofPattern("LLLL uuuu", locale);
        DateTimeFormatter days = DateTimeFormatter.ofLocalizedPattern("MMMd");
        List<Row> rows = new ArrayList<>();
        YearMonth month = null;
        for (TimelineEntry entry : timeline.subList(0, Math.min(MOST, timeline.size()))) {
            ZonedDateTime when = entry.interaction().occurred().atZone(zone);
            if (!YearMonth.from(when).equals(month)) {
                month = YearMonth.from(when);
                rows.add(Row.of(Span.muted(months.format(month))).spaced(rows.isEmpty() ? 0 : MONTH_SPACE));
            }
            rows.add(touch(entry, days.format(when)));
        }
        if (timeline.size() > MOST) {
            rows.add(Row.of(Span.muted(Patterns.format(Messages.Timeline_more, timeline.size() - MOST)))
                    .spaced(MONTH_SPACE));
        }
        return rows;
    }

    private static Row touch(TimelineEntry entry, String day) {
        String about = Stream.concat(entry.interaction().asset().stream(), entry.interaction().campaign().stream())
                .collect(Collectors.joining(" · "));
        Span what = Span.plain(Capital.first(entry.interaction().type().label()));
        return (about.isEmpty() ? Row.of(what) : Row.of(what, Span.muted("\n" + about))).with(Span.muted(day));
    }
}

package org.winnable.leads.ui.internal.inspector;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.winnable.application.LeadRow;
import org.winnable.leads.ui.internal.Messages;
import org.winnable.leads.ui.internal.format.Age;
import org.winnable.leads.ui.internal.rows.Row;
import org.winnable.leads.ui.internal.rows.Span;
import org.winnable.qualification.history.StageChange;
import org.winnable.ui.text.Patterns;

/** Where a person stands, since when, and how they came there. Pure. */
final class StandingRows {

    private StandingRows() {}

    /** Since when they stand in their stage, and how near to buying they are. */
    static List<Row> now(LeadRow row, Instant asOf, ZoneId zone) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(Span.muted(Messages.Standing_since))
                .with(Span.plain(Patterns.format(
                        Messages.Standing_day,
                        Age.day(row.stageSince(), zone),
                        Age.relative(row.stageSince(), asOf, zone)))));
        rows.add(Row.of(Span.muted(Messages.Standing_market))
                .with(Span.plain(Capital.first(row.temperature().label()))));
        if (row.forRemoval()) {
            rows.add(Row.of(Span.plain(Messages.Standing_removal)));
        }
        return rows;
    }

    /** Every stage they were in, the latest first: when they came, and why. */
    static List<Row> history(List<StageChange> history, ZoneId zone) {
        return history.reversed().stream()
                .map(change -> Row.of(Span.bold(change.to().name()), Span.muted("\n" + Capital.first(change.reason())))
                        .with(Span.muted(Age.day(change.at(), zone))))
                .toList();
    }
}

package org.winnable.leads.ui.internal.inspector;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.winnable.core.scoring.Axis;
import org.winnable.leads.ui.internal.Messages;
import org.winnable.leads.ui.internal.format.Age;
import org.winnable.leads.ui.internal.format.PointsText;
import org.winnable.leads.ui.internal.rows.Row;
import org.winnable.leads.ui.internal.rows.Span;
import org.winnable.qualification.ledger.AxisLedger;
import org.winnable.qualification.ledger.LedgerEntry;
import org.winnable.ui.theme.Tone;

/** The ledger of one axis: its score with a bar, where each point comes from, and the sum that the reader can follow. Pure. */
final class LedgerRows {

    private static final double FULL_BAR = 100;
    private static final int SUM_SPACE = 10;

    private LedgerRows() {}

    /** The rows of an axis. */
    static List<Row> of(AxisLedger ledger, ZoneId zone) {
        int decimals = PointsText.decimals(DoubleStream.concat(
                DoubleStream.of(ledger.score()), ledger.entries().stream().mapToDouble(LedgerEntry::points)));
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(Span.bold(ledger.axis().label()))
                .with(Span.bold(PointsText.whole(ledger.score())))
                .with(new Row.Bar(ledger.score() / FULL_BAR, tone(ledger.axis())))
                .spaced(0));
        if (ledger.entries().isEmpty()) {
            rows.add(Row.of(Span.muted(Messages.Ledger_nothing)));
            return rows;
        }
        ledger.entries().forEach(entry -> rows.add(entry(entry, decimals, zone)));
        rows.add(Row.of(Span.bold(Messages.Ledger_sum))
                .with(Span.bold(PointsText.sum(ledger.score(), decimals)))
                .below()
                .spaced(SUM_SPACE));
        return rows;
    }

    private static Row entry(LedgerEntry entry, int decimals, ZoneId zone) {
        String when = Stream.concat(entry.asset().stream(), entry.at().map(at -> Age.day(at, zone)).stream())
                .collect(Collectors.joining(" · "));
        Span reason = Span.plain(entry.reason().text());
        Row row = when.isEmpty() ? Row.of(reason) : Row.of(reason, Span.muted("\n" + when));
        return row.with(Span.plain(PointsText.signed(entry.points(), decimals)));
    }

    /** The colour of an axis. */
    static Tone tone(Axis axis) {
        return switch (axis) {
            case FIT -> Tone.FIT;
            case INTEREST -> Tone.INTEREST;
            case INTENT -> Tone.INTENT;
            case WINNABILITY -> Tone.WINNABILITY;
        };
    }
}

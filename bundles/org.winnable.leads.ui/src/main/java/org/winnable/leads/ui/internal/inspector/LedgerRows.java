package org.winnable.leads.ui.internal.inspector;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Reason;
import org.winnable.core.scoring.TrainedState;
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
    private static final int CLOSE = 2;

    /** What entries are told together by. */
    private record Why(Reason reason, Optional<TrainedState> trained) {}

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
        Map<Why, List<LedgerEntry>> byReason = ledger.entries().stream()
                .collect(Collectors.groupingBy(
                        entry -> new Why(entry.reason(), entry.trained()), LinkedHashMap::new, Collectors.toList()));
        byReason.forEach((why, entries) -> rows.addAll(entries(why, entries, decimals, zone)));
        rows.add(Row.of(Span.bold(Messages.Ledger_sum))
                .with(Span.bold(PointsText.sum(ledger.score(), decimals)))
                .below()
                .spaced(SUM_SPACE));
        return rows;
    }

    /** A reason that gave points more than once is said once; each figure still has its own line. */
    private static List<Row> entries(Why why, List<LedgerEntry> entries, int decimals, ZoneId zone) {
        if (entries.size() == 1) {
            LedgerEntry only = entries.getFirst();
            return List.of(row(why, about(only, zone)).with(points(only, decimals)));
        }
        List<Row> rows = new ArrayList<>(List.of(row(why, "")));
        entries.forEach(entry -> rows.add(Row.of(Span.muted(about(entry, zone)))
                .with(points(entry, decimals))
                .spaced(CLOSE)));
        return rows;
    }

    /** Why, on lines of their own what it was about and from what it was learnt. */
    private static Row row(Why why, String about) {
        String further = Stream.concat(Stream.of(about), why.trained().map(TrainedState::source).stream())
                .filter(line -> !line.isEmpty())
                .map(line -> "\n" + line)
                .collect(Collectors.joining());
        Span reason = Span.plain(why.reason().text());
        return further.isEmpty() ? Row.of(reason) : Row.of(reason, Span.muted(further));
    }

    private static Span points(LedgerEntry entry, int decimals) {
        return Span.plain(PointsText.signed(entry.points(), decimals));
    }

    /** What was touched, and when. */
    private static String about(LedgerEntry entry, ZoneId zone) {
        return Stream.concat(entry.asset().stream(), entry.at().map(at -> Age.day(at, zone)).stream())
                .collect(Collectors.joining(" · "));
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

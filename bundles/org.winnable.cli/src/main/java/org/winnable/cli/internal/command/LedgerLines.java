package org.winnable.cli.internal.command;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.winnable.cli.internal.output.Columns;
import org.winnable.cli.internal.output.Console;
import org.winnable.core.scoring.TrainedState;
import org.winnable.core.text.Texts;
import org.winnable.qualification.ledger.LedgerEntry;

/** The entries of one ledger for people, a line each; below those of a strategy that learns, from what it learnt. */
final class LedgerLines {

    private static final int POINTS_WIDTH = 9;
    private static final int TEXT_WIDTH = Console.WIDTH - POINTS_WIDTH - 2;

    private final Texts texts = Texts.of(LedgerLines.class);
    private final List<String> lines;
    private final ZoneId zone;
    private Optional<TrainedState> learnt = Optional.empty();

    /** Lines that are added to others. */
    LedgerLines(List<String> lines, ZoneId zone) {
        this.lines = lines;
        this.zone = zone;
    }

    /**
     * Adds an entry.
     *
     * @param points as they are to be shown
     * @param words makes what is said of reason, asset and day
     */
    void add(LedgerEntry entry, double points, UnaryOperator<String> words) {
        if (!entry.trained().equals(learnt)) {
            end();
            learnt = entry.trained();
        }
        String when = entry.at().map(at -> " (" + Days.of(at, zone) + ")").orElse("");
        String asset = entry.asset().map(about -> ": " + about).orElse("");
        String text = words.apply(entry.reason().text() + asset + when);
        lines.add(line(texts.get("explain.points", points), Columns.cut(text, TEXT_WIDTH)));
    }

    /** Ends the ledger. */
    void end() {
        learnt.ifPresent(state -> Columns.wrap(texts.get("explain.trained", state.source()), TEXT_WIDTH)
                .forEach(text -> lines.add(line("", text))));
        learnt = Optional.empty();
    }

    private static String line(String points, String text) {
        return Columns.pad(points, POINTS_WIDTH, true) + "  " + text;
    }
}

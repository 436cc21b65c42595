package org.winnable.cli.internal.command;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.winnable.application.LeadChanges;
import org.winnable.cli.internal.output.Columns;
import org.winnable.cli.internal.output.Console;
import org.winnable.core.scoring.Points;
import org.winnable.core.text.Texts;
import org.winnable.qualification.ledger.LedgerDiff;
import org.winnable.qualification.verdict.ClauseStatus;

/** What changed about a contact between two dates, for people. */
final class ChangesText {

    private static final String INDENT = "  ";

    private final Texts texts = Texts.of(ChangesText.class);
    private final ZoneId zone;

    ChangesText(ZoneId zone) {
        this.zone = zone;
    }

    String text(LeadChanges changes) {
        List<String> lines = new ArrayList<>();
        String who = changes.row().name().or(changes.row()::email).orElse("–");
        wrap(lines, "", texts.get("explain.who", changes.row().id(), who));
        String from = Days.of(changes.from(), zone);
        String to = Days.of(changes.to(), zone);
        wrap(lines, "", texts.get(changes.wasKnown() ? "diff.between" : "diff.unknown", from, to));
        boolean same = changes.stages().isEmpty()
                && changes.clauses().isEmpty()
                && changes.axes().stream().allMatch(axis -> axis.changes().isEmpty());
        if (same) {
            lines.add(texts.get("diff.nothing"));
        }
        if (!changes.stages().isEmpty()) {
            lines.add("");
            lines.add(texts.get("diff.stages"));
            lines.addAll(new HistoryText(zone).lines(changes.stages()));
        }
        if (!changes.clauses().isEmpty()) {
            lines.add("");
            changes.clauses().forEach(change -> clause(lines, change));
        }
        changes.axes().stream().filter(axis -> !axis.changes().isEmpty()).forEach(axis -> axis(lines, axis));
        return String.join(System.lineSeparator(), lines);
    }

    private void clause(List<String> lines, LeadChanges.ClauseChange change) {
        lines.add(texts.get(
                "diff.clause",
                change.after().clause().label(),
                change.before().map(ClauseStatus::label).orElse("–"),
                change.after().status().label()));
        change.after().evidence().forEach(sentence -> wrap(lines, INDENT + INDENT, sentence));
    }

    private void axis(List<String> lines, LedgerDiff diff) {
        lines.add("");
        lines.add(texts.get(
                "diff.axis",
                diff.axis().label(),
                diff.before(),
                diff.after(),
                Points.fromThousandths(diff.thousandths())));
        LedgerLines entries = new LedgerLines(lines, zone);
        for (LedgerDiff.Change change : diff.changes()) {
            entries.add(
                    change.entry(),
                    Points.fromThousandths(change.thousandths()),
                    why -> texts.get("diff." + change.kind().key(), why, change.before(), change.after()));
        }
        entries.end();
    }

    private static void wrap(List<String> lines, String indent, String text) {
        Columns.wrap(text, Console.WIDTH - indent.length()).forEach(line -> lines.add(indent + line));
    }
}

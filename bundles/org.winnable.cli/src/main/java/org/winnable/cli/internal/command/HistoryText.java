package org.winnable.cli.internal.command;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.winnable.application.LeadRow;
import org.winnable.cli.internal.output.Columns;
import org.winnable.cli.internal.output.Console;
import org.winnable.core.text.Texts;
import org.winnable.qualification.history.StageChange;

/** How a contact came to where they stand, for people. */
final class HistoryText {

    private static final String INDENT = "  ";

    private final Texts texts = Texts.of(HistoryText.class);
    private final ZoneId zone;

    HistoryText(ZoneId zone) {
        this.zone = zone;
    }

    /** One person and every change. */
    String text(LeadRow lead, List<StageChange> history) {
        List<String> lines = new ArrayList<>();
        String who = lead.name().or(lead::email).orElse("–");
        lines.addAll(Columns.wrap(texts.get("explain.who", lead.id(), who), Console.WIDTH));
        lines.addAll(lines(history));
        return String.join(System.lineSeparator(), lines);
    }

    /** A line or more for every change. */
    List<String> lines(List<StageChange> history) {
        List<String> lines = new ArrayList<>();
        for (StageChange change : history) {
            String when = Days.of(change.at(), zone);
            String text = texts.get("stages.change", when, change.to().name(), change.reason());
            Columns.wrap(text, Console.WIDTH - INDENT.length()).forEach(line -> lines.add(INDENT + line));
        }
        return lines;
    }
}

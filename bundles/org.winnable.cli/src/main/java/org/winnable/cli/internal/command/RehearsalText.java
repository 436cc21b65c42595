package org.winnable.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.Table;
import org.winnable.core.text.Texts;
import org.winnable.imports.Merge;
import org.winnable.imports.Rehearsal;

/** A rehearsal for people: whom the list would change, side by side with what they are now. */
final class RehearsalText {

    private static final int MOST_MERGES = 10;

    private final Texts texts = Texts.of(RehearsalText.class);

    String text(Rehearsal rehearsal) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("rehearsal.nothing"));
        List<Merge> told = rehearsal.merges().stream()
                .filter(merge -> !merge.changes().isEmpty())
                .limit(MOST_MERGES)
                .toList();
        if (!told.isEmpty()) {
            Table table = new Table()
                    .number(texts.get("rehearsal.line"))
                    .column(texts.get("rehearsal.who"))
                    .column(texts.get("rehearsal.field"))
                    .column(texts.get("rehearsal.before"))
                    .column(texts.get("rehearsal.row"));
            for (Merge merge : told) {
                for (Merge.Change change : merge.changes()) {
                    table.row(
                            Long.toString(merge.line()),
                            merge.name().orElse("#" + merge.person()),
                            change.field().label(),
                            change.before().map(change.field()::valueLabel).orElse(""),
                            change.field().valueLabel(change.row()));
                }
            }
            lines.add(table.text(Console.WIDTH));
        }
        long merged = rehearsal.report().counts().merged();
        if (merged > told.size()) {
            lines.add(texts.get("rehearsal.more", merged - told.size()));
        }
        return String.join(System.lineSeparator(), lines);
    }
}

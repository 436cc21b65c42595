package org.winnable.cli.internal.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.winnable.application.LeadColumn;
import org.winnable.application.LeadRow;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.Table;
import org.winnable.core.scoring.Axis;
import org.winnable.core.text.Texts;
import org.winnable.qualification.Qualification;

/** A list of people for people. The address is left to {@code --json} and {@code explain}: names and places are known better. */
final class LeadsText {

    private static final int FEW = 10;

    private final Texts texts = Texts.of(LeadsText.class);

    /**
     * The list.
     *
     * @param rows what to show
     * @param matching how many rows there are altogether
     * @param hint whether to say how to see the rest
     */
    String text(Qualification people, int[] rows, int matching, boolean hint) {
        if (rows.length == 0) {
            return texts.get(people.size() == 0 ? "leads.nobodyYet" : "leads.none", people.size());
        }
        String shown = texts.get("leads.shown", rows.length, matching, people.size());
        String rest = hint && rows.length < matching ? " " + texts.get("leads.rest", matching) : "";
        String line = System.lineSeparator();
        return table(people, rows) + line + line + shown + rest;
    }

    /** The few who are furthest on their way. */
    String best(Qualification people) {
        int[] rows = IntStream.range(0, people.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(people::stage)
                        .thenComparingLong(row -> people.thousandths(Axis.INTENT, row))
                        .reversed())
                .limit(FEW)
                .mapToInt(Integer::intValue)
                .toArray();
        return table(people, rows);
    }

    private String table(Qualification people, int[] rows) {
        Table table = new Table()
                .number(LeadColumn.ID.label())
                .column(LeadColumn.NAME.label())
                .column(LeadColumn.COMPANY.label())
                .column(LeadColumn.TITLE.label())
                .column(LeadColumn.STAGE.label());
        for (Axis axis : Axis.values()) {
            table.number(axis.label());
        }
        for (int row : rows) {
            table.row(cells(LeadRow.of(people, row)));
        }
        return table.text(Console.WIDTH);
    }

    private String[] cells(LeadRow lead) {
        List<String> cells = new ArrayList<>();
        cells.add(Long.toString(lead.id()));
        cells.add(lead.name().or(lead::email).orElse("–"));
        cells.add(lead.company().orElse("–"));
        cells.add(lead.title().orElse("–"));
        cells.add(lead.stage().name());
        for (Axis axis : Axis.values()) {
            cells.add(texts.get("points", lead.score(axis)));
        }
        return cells.toArray(String[]::new);
    }
}

package org.winnable.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import org.winnable.application.LeadColumn;
import org.winnable.application.LeadRow;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.Table;
import org.winnable.core.scoring.Axis;
import org.winnable.core.text.Texts;
import org.winnable.qualification.Qualification;
import org.winnable.reports.LeadChoice;

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

    /** The few to speak with first. */
    String best(Qualification people) {
        return table(
                people,
                LeadChoice.best(people, FEW).stream()
                        .mapToInt(Integer::intValue)
                        .toArray());
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

package org.winnable.cli.internal.command;

import static org.winnable.cli.internal.output.SafeCsv.inert;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.winnable.application.LeadRow;
import org.winnable.cli.internal.output.SafeCsv;
import org.winnable.core.rules.SalesLabel;
import org.winnable.core.scoring.Axis;
import org.winnable.qualification.Qualification;
import org.winnable.qualification.verdict.Clause;

/** Everyone with the judgement on them as a CSV file, with the names that JSON has. */
final class JudgedCsv {

    private JudgedCsv() {}

    static void write(Qualification people, Path file) throws UnwritableException {
        try {
            SafeCsv.write(file, header(), IntStream.range(0, people.size()).mapToObj(row -> cells(people, row)));
        } catch (IOException e) {
            throw new UnwritableException(file, e);
        }
    }

    private static List<String> header() {
        List<String> names = new ArrayList<>(List.of("id", "name", "email", "company", "title", "lead"));
        for (Clause clause : Clause.values()) {
            names.add(clause.key());
        }
        names.addAll(List.of("stage", "stageSince", "labels", "temperature", "forRemoval"));
        for (Axis axis : Axis.values()) {
            names.add(axis.key());
        }
        return names;
    }

    private static List<String> cells(Qualification people, int row) {
        LeadRow lead = LeadRow.of(people, row);
        List<String> cells = new ArrayList<>();
        cells.add(Long.toString(lead.id()));
        cells.add(inert(lead.name().orElse("")));
        cells.add(inert(lead.email().orElse("")));
        cells.add(inert(lead.company().orElse("")));
        cells.add(inert(lead.title().orElse("")));
        cells.add(Boolean.toString(lead.lead()));
        for (Clause clause : Clause.values()) {
            cells.add(people.status(clause, row).key());
        }
        cells.add(lead.stage().key());
        cells.add(lead.stageSince().toString());
        cells.add(lead.labels().stream().map(SalesLabel::key).collect(Collectors.joining(" ")));
        cells.add(lead.temperature().key());
        cells.add(Boolean.toString(lead.forRemoval()));
        for (Axis axis : Axis.values()) {
            cells.add(Double.toString(lead.score(axis)));
        }
        return cells;
    }
}

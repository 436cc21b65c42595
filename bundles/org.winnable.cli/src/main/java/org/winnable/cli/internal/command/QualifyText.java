package org.winnable.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.winnable.application.JudgedCounts;
import org.winnable.cli.internal.output.Columns;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.Table;
import org.winnable.core.text.Texts;
import org.winnable.qualification.GradeMatrix;
import org.winnable.qualification.Qualification;
import org.winnable.qualification.verdict.ClauseStatus;

/** How many are what, for people. */
final class QualifyText {

    private final Texts texts = Texts.of(QualifyText.class);

    String text(Qualification people, JudgedCounts counts) {
        List<String> lines = new ArrayList<>();
        lines.addAll(Columns.wrap(texts.get("qualify.head", counts.people(), counts.leads()), Console.WIDTH));
        lines.add("");
        Table table = new Table().column(texts.get("qualify.clause"));
        for (ClauseStatus status : ClauseStatus.values()) {
            table.number(status.label());
        }
        counts.clauses()
                .forEach((clause, statuses) -> table.row(Stream.concat(
                                Stream.of(clause.label()),
                                statuses.values().stream().map(count -> texts.get("number", count)))
                        .toArray(String[]::new)));
        lines.add(table.text(Console.WIDTH));
        lines.add("");
        String notLeads = Stream.concat(
                        counts.notLeads().entrySet().stream()
                                .map(entry -> texts.get(
                                        "stages.count",
                                        texts.get("qualify." + entry.getKey().key()),
                                        entry.getValue())),
                        Stream.of(texts.get("stages.count", texts.get("qualify.right-company"), counts.rightCompany())))
                .collect(Collectors.joining(", "));
        lines.addAll(Columns.wrap(texts.get("qualify.notLeads", notLeads), Console.WIDTH));
        String stages = IntStream.range(0, counts.stages().size())
                .mapToObj(place -> texts.get(
                        "stages.count",
                        people.rules().lifecycle().stages().get(place).name(),
                        counts.stages().get(place)))
                .collect(Collectors.joining(", "));
        lines.addAll(Columns.wrap(texts.get("qualify.stages", stages), Console.WIDTH));
        lines.addAll(new StagesText().standing(people, counts));
        lines.add("");
        lines.add(grades(counts.grades()).text(Console.WIDTH));
        lines.addAll(Columns.wrap(texts.get("qualify.gradesHelp"), Console.WIDTH));
        return String.join(System.lineSeparator(), lines);
    }

    /** A row for each grade, the best first, and a column for each score. */
    private Table grades(GradeMatrix grades) {
        Table table = new Table().column(texts.get("qualify.grade"));
        for (int score = 0; score < GradeMatrix.SIZE; score++) {
            table.number(texts.get("number", score + 1));
        }
        for (int grade = 0; grade < GradeMatrix.SIZE; grade++) {
            int row = grade;
            table.row(Stream.concat(
                            Stream.of(GradeMatrix.letter(grade)),
                            IntStream.range(0, GradeMatrix.SIZE)
                                    .mapToObj(score -> texts.get("number", grades.count(row, score))))
                    .toArray(String[]::new));
        }
        return table;
    }
}

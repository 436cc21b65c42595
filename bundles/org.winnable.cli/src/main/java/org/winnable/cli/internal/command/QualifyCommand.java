package org.winnable.cli.internal.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.application.InvalidQueryException;
import org.winnable.application.JudgedCounts;
import org.winnable.application.LeadRow;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.core.plugin.PluginFailure;
import org.winnable.core.scoring.Axis;
import org.winnable.core.text.Texts;
import org.winnable.qualification.GradeMatrix;
import org.winnable.qualification.Qualification;
import org.winnable.qualification.verdict.Clause;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/**
 * Judges everyone and tells how many are what; with {@code --all} everyone, one JSON document a line, so that a program needs to
 * hold one at a time.
 */
@Command(name = "qualify")
final class QualifyCommand extends JudgedCommand {

    @Option(names = "--all", descriptionKey = "qualify.all")
    private boolean all;

    @Option(names = "--csv", paramLabel = "FILE")
    private @Nullable Path csv;

    QualifyCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(ClientSession session, Qualification people) throws InvalidQueryException, UnwritableException {
        if (all && !json()) {
            throw new InvalidQueryException(Texts.of(QualifyCommand.class).get("qualify.allJson"));
        }
        Path named = csv;
        if (named != null) {
            JudgedCsv.write(people, surroundings().console().resolve(named));
        }
        PrintStream out = surroundings().console().out();
        if (all) {
            IntStream.range(0, people.size()).forEach(row -> JsonOutput.document(out, json -> one(json, people, row)));
            return ExitCode.DONE;
        }
        JudgedCounts counts = JudgedCounts.of(people);
        if (json()) {
            JsonOutput.document(out, json -> counts(json, people, counts));
        } else {
            out.println(new QualifyText().text(people, counts));
        }
        return ExitCode.DONE;
    }

    private static void one(JsonGenerator json, Qualification people, int row) {
        LeadRow lead = LeadRow.of(people, row);
        json.writeStartObject();
        LeadJson.who(json, lead);
        json.writeBooleanProperty("lead", lead.lead()).writeObjectPropertyStart("clauses");
        for (Clause clause : Clause.values()) {
            json.writeStringProperty(clause.key(), people.status(clause, row).key());
        }
        json.writeEndObject();
        LeadJson.standing(json, lead);
        json.writeObjectPropertyStart("thousandths");
        for (Axis axis : Axis.values()) {
            json.writeNumberProperty(axis.key(), people.thousandths(axis, row));
        }
        json.writeEndObject().writeEndObject();
    }

    /** By the letter of the grade, the best score first. */
    private static void grades(JsonGenerator json, GradeMatrix grades) {
        json.writeObjectPropertyStart("grades");
        for (int grade = 0; grade < GradeMatrix.SIZE; grade++) {
            json.writeArrayPropertyStart(GradeMatrix.letter(grade));
            for (int score = 0; score < GradeMatrix.SIZE; score++) {
                json.writeNumber(grades.count(grade, score));
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void counts(JsonGenerator json, Qualification people, JudgedCounts counts) {
        json.writeStartObject().writeStringProperty("asOf", people.asOf().toString());
        json.writeNumberProperty("people", counts.people());
        json.writeNumberProperty("leads", counts.leads()).writeObjectPropertyStart("clauses");
        counts.clauses().forEach((clause, statuses) -> {
            json.writeObjectPropertyStart(clause.key());
            statuses.forEach((status, count) -> json.writeNumberProperty(status.key(), count));
            json.writeEndObject();
        });
        json.writeEndObject().writeObjectPropertyStart("notLeads");
        counts.notLeads().forEach((type, count) -> json.writeNumberProperty(type.key(), count));
        json.writeNumberProperty("right-company", counts.rightCompany()).writeEndObject();
        json.writeObjectPropertyStart("stages");
        for (int place = 0; place < counts.stages().size(); place++) {
            json.writeNumberProperty(
                    people.rules().lifecycle().stages().get(place).key(),
                    counts.stages().get(place));
        }
        json.writeEndObject();
        new StagesJson(json).standing(people, counts);
        grades(json, counts.grades());
        json.writeArrayPropertyStart("failures");
        people.failures().stream().map(PluginFailure::message).forEach(json::writeString);
        json.writeEndArray().writeEndObject();
    }
}

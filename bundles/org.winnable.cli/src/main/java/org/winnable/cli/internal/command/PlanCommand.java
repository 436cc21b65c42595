package org.winnable.cli.internal.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientContent;
import org.winnable.application.ClientSession;
import org.winnable.application.InvalidQueryException;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.cli.internal.output.Table;
import org.winnable.content.ContentPlan;
import org.winnable.content.PlanSquare;
import org.winnable.core.journey.BuyerProblem;
import org.winnable.core.journey.BuyerStage;
import org.winnable.core.text.Texts;
import org.winnable.qualification.Qualification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/** Prints the content plan as a heat map: personas by stages, with the people who stand there and what there is for them. */
@Command(name = "plan")
final class PlanCommand extends PlannedCommand {

    /** The more is missing, the darker. */
    private static final String SHADES = " ░▒▓█";

    private final Texts texts = Texts.of(PlanCommand.class);

    @Option(names = "--problem", paramLabel = "PROBLEM", descriptionKey = "plan.problem")
    private @Nullable String problem;

    PlanCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(ClientContent.View view, ClientSession session, Qualification people) throws InvalidQueryException {
        ContentPlan plan = view.plan();
        Optional<String> about = Optional.ofNullable(problem);
        List<String> known =
                plan.journey().problems().stream().map(BuyerProblem::key).toList();
        if (about.isPresent() && !known.contains(about.get())) {
            throw new InvalidQueryException(texts.get(
                    "content.noProblem",
                    about.get(),
                    known.isEmpty() ? "" : texts.get("content.near", String.join(", ", known))));
        }
        LocalDate day = warnings(people).day();
        List<List<PlanSquare>> rows = PlanSquare.rows(plan, about, day);
        Console console = surroundings().console();
        if (json()) {
            JsonOutput.document(console.out(), json -> write(json, rows));
        } else {
            console.out().println(text(plan, rows));
        }
        return ExitCode.DONE;
    }

    private String text(ContentPlan plan, List<List<PlanSquare>> rows) {
        double widest = squares(rows).mapToDouble(PlanSquare::gap).max().orElse(0);
        Table table = new Table().column(texts.get("plan.column.persona"));
        plan.journey().stages().stream().map(BuyerStage::name).forEach(table::number);
        for (List<PlanSquare> row : rows) {
            List<String> cells = new ArrayList<>();
            cells.add(plan.vocabulary().persona(row.getFirst().persona()));
            row.forEach(square -> cells.add(texts.get(
                    "plan.square",
                    square.people(),
                    square.live(),
                    square.coming(),
                    square.stale(),
                    shade(square.gap(), widest))));
            table.row(cells.toArray(String[]::new));
        }
        return table.text(Console.WIDTH) + System.lineSeparator() + System.lineSeparator() + texts.get("plan.legend");
    }

    /** By the root, so that small gaps are told from none. */
    private static char shade(double gap, double widest) {
        double share = widest == 0 ? 0 : Math.sqrt(gap / widest);
        return SHADES.charAt((int) Math.ceil(share * (SHADES.length() - 1)));
    }

    private static Stream<PlanSquare> squares(List<List<PlanSquare>> rows) {
        return rows.stream().flatMap(List::stream);
    }

    private static void write(JsonGenerator json, List<List<PlanSquare>> rows) {
        json.writeStartArray();
        squares(rows).forEach(square -> {
            json.writeStartObject()
                    .writeStringProperty("persona", square.persona())
                    .writeStringProperty("stage", square.stage());
            JsonOutput.text(json, "problem", square.problem());
            json.writeNumberProperty("people", square.people())
                    .writeNumberProperty("live", square.live())
                    .writeNumberProperty("coming", square.coming())
                    .writeNumberProperty("stale", square.stale())
                    .writeNumberProperty("gap", square.gap())
                    .writeEndObject();
        });
        json.writeEndArray();
    }
}

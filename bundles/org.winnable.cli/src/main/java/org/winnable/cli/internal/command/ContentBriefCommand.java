package org.winnable.cli.internal.command;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientContent;
import org.winnable.application.ClientSession;
import org.winnable.application.InvalidQueryException;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.content.ContentBrief;
import org.winnable.content.ContentPlan;
import org.winnable.content.PlanCell;
import org.winnable.core.content.Cell;
import org.winnable.core.content.PlannedAsset;
import org.winnable.core.content.PlannedAsset.Dates;
import org.winnable.core.text.NearestWord;
import org.winnable.core.text.Texts;
import org.winnable.qualification.Qualification;
import org.winnable.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a gap of the plan a brief, and plans the asset that is to fill it. */
@Command(name = "brief")
final class ContentBriefCommand extends PlannedCommand {

    /** Where assets go that are planned here. */
    private static final String FILE = "planned";

    private final Texts texts = Texts.of(ContentBriefCommand.class);

    @Parameters(index = "0", paramLabel = "STAGE", descriptionKey = "content.briefStage")
    private String stage = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "PROBLEM", descriptionKey = "content.briefProblem")
    private @Nullable String problem;

    @Option(names = "--persona", paramLabel = "PERSONA", descriptionKey = "content.persona")
    private @Nullable String persona;

    @Option(names = "--plan", paramLabel = "TITLE", descriptionKey = "content.plan")
    private @Nullable String title;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "content.format", defaultValue = "")
    private String format = "";

    @Option(names = "--owner", paramLabel = "NAME", descriptionKey = "content.owner")
    private @Nullable String owner;

    @Option(names = "--due", paramLabel = "DATE", descriptionKey = "content.due")
    private @Nullable LocalDate due;

    @Option(names = "--next", paramLabel = "ACTION", descriptionKey = "content.nextAction")
    private @Nullable String nextAction;

    ContentBriefCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(ClientContent.View view, ClientSession session, Qualification people)
            throws WorkspaceException, InvalidQueryException {
        ContentBrief brief = view.brief(cell(view.plan()))
                .orElseThrow(() -> new InvalidQueryException(texts.get("content.noCell", stage)));
        Console console = surroundings().console();
        if (json()) {
            JsonOutput.document(console.out(), json -> BriefJson.write(json, brief));
        } else {
            console.out().println(BriefText.of(brief));
        }
        String planned = title;
        if (planned != null) {
            PlannedAsset asset = brief.asset(planned, format)
                    .withOwner(Optional.ofNullable(owner))
                    .withNextAction(Optional.ofNullable(nextAction))
                    .withDates(Dates.NONE.withDue(Optional.ofNullable(due)));
            session.content().add(FILE, asset);
            console.err().println(texts.get("content.planned", asset.key(), FILE));
        }
        return ExitCode.DONE;
    }

    private Cell cell(ContentPlan plan) throws InvalidQueryException {
        List<String> stages =
                plan.journey().stages().stream().map(each -> each.key()).toList();
        List<String> problems =
                plan.journey().problems().stream().map(each -> each.key()).toList();
        if (!stages.contains(stage)) {
            throw new InvalidQueryException(unknown("content.noStage", stage, stages));
        }
        String about = problem;
        if (about == null ? !problems.isEmpty() : !problems.contains(about)) {
            throw new InvalidQueryException(
                    about == null
                            ? texts.get("content.whichProblem", String.join(", ", problems))
                            : unknown("content.noProblem", about, problems));
        }
        String whom = persona;
        if (whom != null && !plan.personas().contains(whom)) {
            throw new InvalidQueryException(unknown("content.noPersona", whom, plan.personas()));
        }
        return plan.cells().stream()
                .filter(each -> each.cell().buyerStage().equals(stage))
                .filter(each -> each.cell().problem().equals(Optional.ofNullable(about)))
                .filter(each -> whom == null || each.cell().persona().equals(whom))
                .max(Comparator.comparingDouble(PlanCell::gap))
                .map(PlanCell::cell)
                .orElseThrow();
    }

    private String unknown(String message, String word, List<String> known) {
        String near = NearestWord.to(word, known).orElseGet(() -> String.join(", ", known));
        return texts.get(message, word, texts.get("content.near", near));
    }
}

package org.winnable.cli.internal.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.application.InvalidQueryException;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.content.ContentBrief;
import org.winnable.content.ContentPlan;
import org.winnable.content.PlacedAsset;
import org.winnable.core.content.Asset;
import org.winnable.core.content.AssetKind;
import org.winnable.core.content.AssetStatus;
import org.winnable.core.content.Cell;
import org.winnable.core.content.PlannedAsset;
import org.winnable.core.content.PlannedAsset.Dates;
import org.winnable.core.content.PlannedAsset.Place;
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

    @Option(names = "--plan", paramLabel = "TITLE", descriptionKey = "content.plan")
    private @Nullable String title;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "content.format", defaultValue = "")
    private String format = "";

    @Option(names = "--owner", paramLabel = "NAME", descriptionKey = "content.owner")
    private @Nullable String owner;

    @Option(names = "--due", paramLabel = "DATE", descriptionKey = "content.due")
    private @Nullable LocalDate due;

    ContentBriefCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(ContentPlan plan, ClientSession session, Qualification people)
            throws WorkspaceException, InvalidQueryException {
        Cell cell = cell(plan);
        ContentBrief brief = ContentBrief.of(plan, cell)
                .orElseThrow(() -> new InvalidQueryException(texts.get("content.noCell", stage)));
        Console console = surroundings().console();
        if (json()) {
            write(brief);
        } else {
            console.out().println(text(brief));
        }
        String planned = title;
        if (planned != null) {
            PlannedAsset asset = asset(planned, cell);
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
        return new Cell(Cell.EVERYONE, stage, Optional.ofNullable(about));
    }

    private String unknown(String message, String word, List<String> known) {
        String near = NearestWord.to(word, known).orElseGet(() -> String.join(", ", known));
        return texts.get(message, word, texts.get("content.near", near));
    }

    private PlannedAsset asset(String planned, Cell cell) {
        String key = planned.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        Asset asset = new Asset(
                key.isEmpty() ? FILE : key,
                planned,
                format,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Map.of(),
                cell.problem().map(Set::of).orElse(Set.of()));
        return new PlannedAsset(
                asset,
                AssetKind.usual(format),
                AssetStatus.PLANNED,
                Set.of(),
                Optional.ofNullable(owner),
                new Dates(Optional.ofNullable(due), Optional.empty(), Optional.empty()),
                Optional.empty(),
                List.of(new Place(Optional.empty(), cell.buyerStage(), cell.problem())));
    }

    private String text(ContentBrief brief) {
        StringBuilder out = new StringBuilder();
        line(out, "content.brief", brief.label());
        line(
                out,
                "content.briefWhom",
                brief.cell().people(),
                brief.stage().name(),
                brief.stage().meaning());
        brief.problem().ifPresent(about -> line(out, "content.briefAbout", about.name()));
        line(out, "content.briefFormats", String.join(", ", brief.formats()));
        line(out, "content.briefWords", String.join(", ", brief.words()));
        line(out, "content.briefThere", brief.there().size());
        brief.there()
                .forEach(asset -> line(
                        out,
                        "content.briefAsset",
                        asset.asset().asset().title(),
                        asset.asset().key(),
                        asset.readers()));
        return out.toString().stripTrailing();
    }

    private void line(StringBuilder out, String key, Object... arguments) {
        out.append(texts.get(key, arguments)).append(System.lineSeparator());
    }

    private void write(ContentBrief brief) {
        JsonOutput.document(surroundings().console().out(), json -> {
            json.writeStartObject();
            json.writeStringProperty("stage", brief.stage().key());
            JsonOutput.text(json, "problem", brief.problem().map(each -> each.key()));
            json.writeNumberProperty("people", brief.cell().people())
                    .writeStringProperty("meaning", brief.stage().meaning())
                    .writeArrayPropertyStart("formats");
            brief.formats().forEach(json::writeString);
            json.writeEndArray().writeArrayPropertyStart("words");
            brief.words().forEach(json::writeString);
            json.writeEndArray().writeArrayPropertyStart("assets");
            brief.there().stream()
                    .map(PlacedAsset::asset)
                    .map(PlannedAsset::key)
                    .forEach(json::writeString);
            json.writeEndArray().writeEndObject();
        });
    }
}

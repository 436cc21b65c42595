package org.winnable.cli.internal.command;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientContent;
import org.winnable.application.ClientSession;
import org.winnable.application.InvalidQueryException;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.cli.internal.output.Table;
import org.winnable.content.AssetWarnings;
import org.winnable.content.ContentPlan;
import org.winnable.content.MappedPlacement;
import org.winnable.content.PlacedAsset;
import org.winnable.core.content.AssetStatus;
import org.winnable.core.text.NearestWord;
import org.winnable.core.text.Texts;
import org.winnable.qualification.Qualification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the assets with their places in the plan, or says of one why it belongs there. */
@Command(name = "list")
final class ContentListCommand extends PlannedCommand {

    private final Texts texts = Texts.of(ContentListCommand.class);

    @Option(names = "--explain", paramLabel = "KEY", descriptionKey = "content.explain")
    private @Nullable String key;

    @Option(names = "--stage", paramLabel = "STAGE", descriptionKey = "content.stage")
    private @Nullable String stage;

    @Option(names = "--warned", descriptionKey = "content.warned")
    private boolean warned;

    @Option(names = "--status", paramLabel = "STATUS", descriptionKey = "content.status")
    private @Nullable AssetStatus status;

    ContentListCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(ClientContent.View view, ClientSession session, Qualification people) throws InvalidQueryException {
        ContentPlan plan = view.plan();
        AssetWarnings warnings = warnings(people);
        Console console = surroundings().console();
        String one = key;
        if (one != null) {
            PlacedAsset asset = plan.asset(one).orElseThrow(() -> unknown(one, keys(plan), "content.noAsset"));
            if (json()) {
                JsonOutput.document(console.out(), json -> new ContentJson(json, warnings).write(asset));
            } else {
                console.out().println(explained(asset, plan, warnings));
            }
            return ExitCode.DONE;
        }
        List<PlacedAsset> wanted = wanted(plan, warnings);
        if (json()) {
            JsonOutput.document(console.out(), json -> {
                json.writeStartArray();
                wanted.forEach(asset -> new ContentJson(json, warnings).write(asset));
                json.writeEndArray();
            });
        } else {
            console.out().println(wanted.isEmpty() ? texts.get("content.none") : listed(wanted, plan, warnings));
        }
        return ExitCode.DONE;
    }

    private List<PlacedAsset> wanted(ContentPlan plan, AssetWarnings warnings) throws InvalidQueryException {
        String of = stage;
        if (of != null && plan.journey().place(of) < 0) {
            throw unknown(
                    of, plan.journey().stages().stream().map(each -> each.key()).toList(), "content.noStage");
        }
        return plan.assets().stream()
                .filter(asset -> status == null || asset.asset().statusOn(warnings.day()) == status)
                .filter(asset -> !warned || !warnings.of(asset).isEmpty())
                .filter(asset -> of == null
                        || asset.cells().stream()
                                .anyMatch(cell -> cell.buyerStage().equals(of)))
                .toList();
    }

    private static List<String> keys(ContentPlan plan) {
        return plan.assets().stream().map(asset -> asset.asset().key()).toList();
    }

    private InvalidQueryException unknown(String word, List<String> known, String message) {
        String near = NearestWord.to(word, known)
                .map(nearest -> texts.get("content.near", nearest))
                .orElse("");
        return new InvalidQueryException(texts.get(message, word, near).strip());
    }

    private String listed(List<PlacedAsset> assets, ContentPlan plan, AssetWarnings warnings) {
        Table table = new Table()
                .column(texts.get("content.column.key"))
                .column(texts.get("content.column.title"))
                .column(texts.get("content.column.status"))
                .number(texts.get("content.column.readers"))
                .column(texts.get("content.column.places"))
                .column(texts.get("content.column.warnings"));
        for (PlacedAsset asset : assets) {
            String places = String.join(", ", plan.labels(asset.cells()));
            table.row(
                    asset.asset().key(),
                    asset.asset().asset().title(),
                    asset.asset().statusOn(warnings.day()).label(),
                    texts.get("number", asset.readers()),
                    asset.isByPerson() ? texts.get("content.byPerson", places) : places,
                    warnings.of(asset).stream()
                            .map(warning -> warning.kind().label())
                            .collect(Collectors.joining(", ")));
        }
        return table.text(Console.WIDTH);
    }

    private String explained(PlacedAsset asset, ContentPlan plan, AssetWarnings warnings) {
        StringBuilder out = new StringBuilder();
        line(
                out,
                texts.get(
                        "content.asset",
                        asset.asset().asset().title(),
                        asset.asset().key()));
        line(
                out,
                texts.get(
                        "content.what",
                        asset.asset().asset().format(),
                        asset.asset().kind().label(),
                        asset.asset().statusOn(warnings.day()).label(),
                        asset.readers()));
        asset.asset().asset().address().ifPresent(address -> line(out, address));
        asset.asset().nextAction().ifPresent(next -> line(out, texts.get("content.nextAction", next)));
        warnings.of(asset).forEach(warning -> line(out, texts.get("content.warning", warning.message())));
        if (asset.all().findAny().isEmpty()) {
            line(out, texts.get("content.nowhere"));
        }
        asset.placements().forEach(each -> line(out, said(each, plan, "content.said")));
        asset.overruled().forEach(each -> line(out, said(each, plan, "content.overruled")));
        asset.disagreements().forEach(each -> line(out, texts.get("content.disagree", each)));
        return out.toString().stripTrailing();
    }

    private String said(MappedPlacement placement, ContentPlan plan, String message) {
        return texts.get(
                message,
                plan.vocabulary().label(placement.cell()),
                placement.confidence(),
                placement.by(),
                placement.reason());
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append(System.lineSeparator());
    }
}

package org.winnable.cli.internal.command;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.application.InvalidQueryException;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.cli.internal.output.Table;
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

    @Option(names = "--status", paramLabel = "STATUS", descriptionKey = "content.status")
    private @Nullable AssetStatus status;

    ContentListCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(ContentPlan plan, ClientSession session, Qualification people) throws InvalidQueryException {
        LocalDate day = LocalDate.ofInstant(people.asOf(), people.rules().zone());
        Console console = surroundings().console();
        String one = key;
        if (one != null) {
            PlacedAsset asset = plan.asset(one).orElseThrow(() -> unknown(one, keys(plan), "content.noAsset"));
            if (json()) {
                JsonOutput.document(console.out(), json -> new ContentJson(json, day).write(asset));
            } else {
                console.out().println(explained(asset, plan, day));
            }
            return ExitCode.DONE;
        }
        List<PlacedAsset> wanted = wanted(plan, day);
        if (json()) {
            JsonOutput.document(console.out(), json -> {
                json.writeStartArray();
                wanted.forEach(asset -> new ContentJson(json, day).write(asset));
                json.writeEndArray();
            });
        } else {
            console.out().println(wanted.isEmpty() ? texts.get("content.none") : listed(wanted, plan, day));
        }
        return ExitCode.DONE;
    }

    private List<PlacedAsset> wanted(ContentPlan plan, LocalDate day) throws InvalidQueryException {
        String of = stage;
        if (of != null && plan.journey().place(of) < 0) {
            throw unknown(
                    of, plan.journey().stages().stream().map(each -> each.key()).toList(), "content.noStage");
        }
        return plan.assets().stream()
                .filter(asset -> status == null || asset.asset().statusOn(day) == status)
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

    private String listed(List<PlacedAsset> assets, ContentPlan plan, LocalDate day) {
        Table table = new Table()
                .column(texts.get("content.column.key"))
                .column(texts.get("content.column.title"))
                .column(texts.get("content.column.status"))
                .number(texts.get("content.column.readers"))
                .column(texts.get("content.column.places"));
        for (PlacedAsset asset : assets) {
            String places = String.join(", ", plan.labels(asset.cells()));
            table.row(
                    asset.asset().key(),
                    asset.asset().asset().title(),
                    asset.asset().statusOn(day).label(),
                    texts.get("number", asset.readers()),
                    asset.isByPerson() ? texts.get("content.byPerson", places) : places);
        }
        return table.text(Console.WIDTH);
    }

    private String explained(PlacedAsset asset, ContentPlan plan, LocalDate day) {
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
                        asset.asset().statusOn(day).label(),
                        asset.readers()));
        asset.asset().asset().address().ifPresent(address -> line(out, address));
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

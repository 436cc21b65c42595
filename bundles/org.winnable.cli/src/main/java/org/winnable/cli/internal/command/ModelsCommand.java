package org.winnable.cli.internal.command;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.application.InvalidQueryException;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.cli.internal.output.Table;
import org.winnable.core.text.Texts;
import org.winnable.workspace.ModelVersion;
import org.winnable.workspace.TrainedVersion;
import org.winnable.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the scoring models: the one in force, drafts, and earlier versions; and what strategies learnt. */
@Command(name = "models")
final class ModelsCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Texts texts = Texts.of(ModelsCommand.class);

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Option(names = "--trained", paramLabel = "NAME", descriptionKey = "models.trained")
    private @Nullable String trained;

    ModelsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws WorkspaceException, InvalidQueryException {
        try (ClientSession session = workspace.open(surroundings)) {
            List<TrainedVersion> learnt = session.workspace().trained().list();
            String name = trained;
            if (name != null) {
                reports(learnt, name);
                return ExitCode.DONE;
            }
            List<ModelVersion> models = session.models().list();
            if (common.json()) {
                write(models, learnt);
            } else {
                surroundings.console().out().println(text(models));
                if (!learnt.isEmpty()) {
                    surroundings.console().out().println();
                    surroundings.console().out().println(new TrainedListing().table(learnt));
                }
            }
            return ExitCode.DONE;
        }
    }

    private void reports(List<TrainedVersion> learnt, String name) throws InvalidQueryException {
        List<TrainedVersion> versions =
                learnt.stream().filter(each -> each.name().equals(name)).toList();
        if (versions.isEmpty()) {
            throw new InvalidQueryException(texts.get("models.noTrained", name));
        }
        PrintStream out = surroundings.console().out();
        if (common.json()) {
            JsonOutput.document(out, json -> TrainedListing.write(json, versions));
        } else {
            out.println(new TrainedListing().reports(versions));
        }
    }

    private void write(List<ModelVersion> models, List<TrainedVersion> learnt) {
        JsonOutput.document(surroundings.console().out(), json -> {
            json.writeStartObject().writeArrayPropertyStart("models");
            for (ModelVersion each : models) {
                json.writeStartObject()
                        .writeStringProperty("model", each.reference())
                        .writeStringProperty("name", each.model().name())
                        .writeNumberProperty("version", each.model().version())
                        .writeStringProperty("status", key(each.status()))
                        .writeBooleanProperty("lifecycle", each.withLifecycle());
                JsonOutput.text(json, "published", each.published().map(LocalDate::toString));
                json.writeEndObject();
            }
            json.writeEndArray().writeName("trained");
            TrainedListing.write(json, learnt);
            json.writeEndObject();
        });
    }

    private String text(List<ModelVersion> models) {
        Table table = new Table()
                .column(texts.get("models.model"))
                .number(texts.get("models.version"))
                .column(texts.get("models.status"))
                .column(texts.get("models.published"))
                .column(texts.get("models.name"));
        for (ModelVersion each : models) {
            table.row(
                    each.reference(),
                    Integer.toString(each.model().version()),
                    texts.get("models." + key(each.status())),
                    each.published().map(LocalDate::toString).orElse(""),
                    each.model().name());
        }
        return table.text(Console.WIDTH);
    }

    private static String key(ModelVersion.Status status) {
        return switch (status) {
            case IN_FORCE -> "in-force";
            case DRAFT -> "draft";
            case EARLIER -> "earlier";
        };
    }
}

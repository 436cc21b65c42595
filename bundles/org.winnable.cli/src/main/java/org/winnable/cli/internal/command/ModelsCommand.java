package org.winnable.cli.internal.command;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.winnable.application.ClientSession;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.cli.internal.output.Table;
import org.winnable.core.text.Texts;
import org.winnable.workspace.ModelVersion;
import org.winnable.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the scoring models: the one in force, drafts, and earlier versions. */
@Command(name = "models")
final class ModelsCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Texts texts = Texts.of(ModelsCommand.class);

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    ModelsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws WorkspaceException {
        try (ClientSession session = workspace.open(surroundings)) {
            List<ModelVersion> models = session.models().list();
            if (common.json()) {
                write(models);
            } else {
                surroundings.console().out().println(text(models));
            }
            return ExitCode.DONE;
        }
    }

    private void write(List<ModelVersion> models) {
        JsonOutput.document(surroundings.console().out(), json -> {
            json.writeStartArray();
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
            json.writeEndArray();
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

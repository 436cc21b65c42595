package org.winnable.cli.internal.command;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.winnable.application.ClientSession;
import org.winnable.cli.internal.output.ConsoleProgress;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.core.rules.ScoringModel;
import org.winnable.core.text.Texts;
import org.winnable.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts a draft or an earlier version of a scoring model into force, after everyone was judged by it without a refusal. */
@Command(name = "publish")
final class PublishCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Parameters(paramLabel = "MODEL", descriptionKey = "publish.model")
    private String model = "";

    PublishCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws WorkspaceException {
        try (ClientSession session = workspace.open(surroundings)) {
            try (ConsoleProgress progress = new ConsoleProgress(surroundings.console())) {
                // strategies refuse parameters only when they are asked to judge
                session.models()
                        .tryOut(
                                session.models().rules(model),
                                surroundings.clock().instant(),
                                progress);
            }
            ZoneId zone = session.workspace().settings().zone();
            LocalDate today = LocalDate.ofInstant(surroundings.clock().instant(), zone);
            ScoringModel published = session.models().publish(model, today);
            if (common.json()) {
                JsonOutput.document(
                        surroundings.console().out(),
                        json -> json.writeStartObject()
                                .writeStringProperty("model", published.id())
                                .writeNumberProperty("version", published.version())
                                .writeStringProperty("published", today.toString())
                                .writeEndObject());
            } else {
                surroundings
                        .console()
                        .out()
                        .println(Texts.of(PublishCommand.class)
                                .get(
                                        "publish.done",
                                        published.name(),
                                        published.version(),
                                        published.id() + "@" + (published.version() - 1)));
            }
            return ExitCode.DONE;
        }
    }
}

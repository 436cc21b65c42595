package org.winnable.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientFolders;
import org.winnable.application.ClientSession;
import org.winnable.application.ListVerdict;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.ConsoleProgress;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.core.text.Texts;
import org.winnable.demo.DemoClient;
import org.winnable.qualification.Qualification;
import org.winnable.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Works through the demo client: makes it if it is not there, judges it, and writes the report. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(index = "0", arity = "0..1", paramLabel = "DIR", descriptionKey = "demo.folder")
    private @Nullable Path named;

    DemoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws WorkspaceException, UnwritableException {
        Path named = this.named;
        Path folder = named == null
                ? ClientFolders.demo(surroundings.console().environment())
                : surroundings.console().resolve(named);
        boolean isNew = !ClientFolders.isClient(folder);
        try (ConsoleProgress progress = new ConsoleProgress(surroundings.console())) {
            if (isNew) {
                create(folder, progress);
            }
            try (ClientSession session =
                    ClientSession.open(folder, surroundings.plugins().get(), surroundings.clock())) {
                Qualification people =
                        session.qualification(surroundings.clock().instant(), progress);
                Path report = ReportFile.usual(folder);
                ReportFile.write(session, people, report);
                progress.close();
                tell(session, people, report, isNew);
                return JudgedCommand.findings(people, surroundings);
            }
        }
    }

    private static void create(Path folder, ConsoleProgress progress) throws WorkspaceException, UnwritableException {
        try {
            DemoClient.create(folder, progress);
        } catch (IOException e) {
            throw new UnwritableException(folder, e);
        }
    }

    private void tell(ClientSession session, Qualification people, Path report, boolean isNew) {
        Console console = surroundings.console();
        ListVerdict verdict = ListVerdict.of(people);
        String client = session.workspace().settings().client();
        Path folder = session.workspace().folder();
        if (common.json()) {
            JsonOutput.document(console.out(), json -> {
                json.writeStartObject().writeStringProperty("client", client);
                json.writeStringProperty("workspace", folder.toString());
                json.writeBooleanProperty("created", isNew);
                json.writeNumberProperty("people", verdict.people());
                json.writeNumberProperty("leads", verdict.leads());
                json.writeStringProperty("report", report.toString()).writeEndObject();
            });
            return;
        }
        Texts texts = Texts.of(DemoCommand.class);
        console.out().println(texts.get(isNew ? "demo.made" : "demo.there", client, folder));
        console.out().println(verdict.sentence());
        console.out().println();
        console.out().println(new LeadsText().best(people));
        console.out().println();
        console.out().println(texts.get("report.done", report));
        console.out().println(texts.get("demo.next", folder));
    }
}

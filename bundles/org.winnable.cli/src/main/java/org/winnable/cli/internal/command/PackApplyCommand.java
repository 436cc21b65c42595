package org.winnable.cli.internal.command;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.winnable.application.ClientPacks;
import org.winnable.application.ClientSession;
import org.winnable.application.PackTrial;
import org.winnable.cli.internal.output.Columns;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.ConsoleProgress;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.cli.internal.output.Table;
import org.winnable.core.plugin.PluginFailure;
import org.winnable.core.text.Texts;
import org.winnable.workspace.WorkspaceException;
import org.winnable.workspace.WorkspaceProblem;
import org.winnable.workspace.pack.Pack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a client pack into a workspace, or shows what it would change. */
@Command(name = "apply")
final class PackApplyCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Texts texts = Texts.of(PackApplyCommand.class);

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Parameters(paramLabel = "PACK", descriptionKey = "pack.reference")
    private String reference = "";

    @Option(names = "--dry-run", descriptionKey = "pack.dryRun")
    private boolean dryRun;

    PackApplyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws WorkspaceException {
        Instant now = surroundings.clock().instant();
        try (ClientSession session = workspace.open(surroundings)) {
            Pack pack = ClientPacks.read(
                    session.plugins(), reference, surroundings.console().folder());
            PackTrial trial;
            try (ConsoleProgress progress = new ConsoleProgress(surroundings.console())) {
                trial = dryRun
                        ? session.packs().rehearse(pack, now, progress)
                        : session.packs().apply(pack, now, progress);
            }
            if (common.json()) {
                JsonOutput.document(surroundings.console().out(), json -> PackJson.write(json, trial));
            } else {
                print(pack, trial);
            }
            trial.leftOut().stream()
                    .map(PluginFailure::message)
                    .distinct()
                    .forEach(message -> surroundings.console().err().println(texts.get("leftOut", message)));
            trial.findings().stream()
                    .map(WorkspaceProblem::text)
                    .forEach(surroundings.console().err()::println);
            return trial.leftOut().isEmpty() && trial.findings().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
        }
    }

    private void print(Pack pack, PackTrial trial) {
        Console console = surroundings.console();
        for (String file : trial.files()) {
            console.out()
                    .println(texts.get(trial.created().contains(file) ? "pack.file.new" : "pack.file.changed", file));
        }
        console.out().println();
        Set<String> stages = new LinkedHashSet<>(trial.before().stages().keySet());
        stages.addAll(trial.after().stages().keySet());
        Table table = new Table()
                .column(texts.get("stages.stage"))
                .number(texts.get("pack.before"))
                .number(texts.get("pack.after"));
        for (String stage : stages) {
            table.row(stage, count(trial.before(), stage), count(trial.after(), stage));
        }
        console.out().println(table.text(Console.WIDTH));
        console.out().println();
        String leads = texts.get(
                "pack.leads",
                trial.before().leads(),
                trial.after().leads(),
                trial.moved(),
                trial.after().people());
        String done = texts.get(dryRun ? "pack.rehearsed" : "pack.done", pack.name());
        Columns.wrap(leads + " " + done, Console.WIDTH).forEach(console.out()::println);
    }

    /** A stage that one of the two lifecycles does not have has no number there. */
    private String count(PackTrial.Standing standing, String stage) {
        Integer count = standing.stages().get(stage);
        return count == null ? texts.get("pack.noStage") : texts.get("pack.count", count);
    }
}

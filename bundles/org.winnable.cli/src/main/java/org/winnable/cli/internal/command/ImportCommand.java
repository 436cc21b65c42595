package org.winnable.cli.internal.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.winnable.application.ClientSession;
import org.winnable.application.ExpectedYield;
import org.winnable.application.ListFunnel;
import org.winnable.application.ListVerdict;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.ConsoleProgress;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.core.source.Issue;
import org.winnable.imports.ImportException;
import org.winnable.imports.ImportOptions;
import org.winnable.imports.ImportReport;
import org.winnable.workspace.ImportSummary;
import org.winnable.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Imports lists, each in one transaction. With {@code --json} one file gives one object, several files an array with an object
 * each; a file that was refused is then an object with {@code file} and {@code error}.
 */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private SourceOptions source = new SourceOptions();

    @Option(names = "--mapping")
    private boolean mapping;

    @Option(names = "--dry-run")
    private boolean rehearse;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "import.file")
    private List<Path> files = new ArrayList<>();

    ImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws WorkspaceException, ImportException {
        List<ImportResult> results = new ArrayList<>();
        try (ClientSession session = workspace.open(surroundings)) {
            ImportOptions options = source.options(
                    surroundings.console(), session.workspace().settings().currency());
            for (Path file : files) {
                ImportResult result = importOne(session, file, options);
                results.add(result);
                tell(result, results.size());
            }
        }
        if (common.json()) {
            print(results);
        }
        return results.stream().mapToInt(ImportCommand::exitCode).max().orElse(ExitCode.DONE);
    }

    private void print(List<ImportResult> results) {
        Console console = surroundings.console();
        if (files.size() > 1) {
            JsonOutput.document(console.out(), json -> new ImportJson(json).write(results));
        } else if (results.getFirst().report().isPresent()) {
            // what was refused alone is told on standard error; an object that is no import would only mislead
            JsonOutput.document(console.out(), json -> new ImportJson(json).write(results.getFirst()));
        }
    }

    private ImportResult importOne(ClientSession session, Path file, ImportOptions options) throws WorkspaceException {
        try (ConsoleProgress progress = new ConsoleProgress(surroundings.console())) {
            if (rehearse) {
                return ImportResult.rehearsed(
                        session.rehearse(surroundings.console().resolve(file), options, progress));
            }
            ImportReport report = session.importFile(surroundings.console().resolve(file), options, progress);
            try {
                var people = session.qualification(surroundings.clock().instant(), progress);
                long[] ofThisList = session.workspace().facts().people(report.importId());
                ImportSummary summary =
                        session.history().find(report.importId()).orElseThrow();
                ExpectedYield expected = ExpectedYield.of(session.workspace().facts(), people, summary);
                return ImportResult.done(
                        report,
                        ListVerdict.of(people, ofThisList),
                        ListFunnel.of(people, ofThisList, summary, expected));
            } catch (WorkspaceException e) {
                // the list is in; only the judgement on it fails
                return ImportResult.unjudged(report, String.valueOf(e.getMessage()));
            }
        } catch (ImportException e) {
            return ImportResult.refused(e);
        }
    }

    private void tell(ImportResult result, int number) {
        Console console = surroundings.console();
        result.error().ifPresent(console.err()::println);
        Optional<ImportReport> report = result.report();
        if (report.isPresent() && !common.json()) {
            if (number > 1) {
                console.out().println();
            }
            console.out().println(new ImportText(surroundings.plugins().get(), mapping).text(report.get()));
            result.rehearsal().ifPresent(rehearsal -> console.out().println(new RehearsalText().text(rehearsal)));
            result.judged().ifPresent(judged -> console.out().println(new FunnelText().text(judged)));
        }
    }

    private static int exitCode(ImportResult result) {
        if (result.report().isEmpty()) {
            return ExitCode.DATA;
        }
        boolean lost =
                result.report().get().issues().stream().anyMatch(issue -> issue.severity() != Issue.Severity.NOTE);
        return lost || result.error().isPresent() ? ExitCode.FINDINGS : ExitCode.DONE;
    }
}

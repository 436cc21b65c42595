package org.winnable.cli.internal.command;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.application.InvalidQueryException;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.ConsoleProgress;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.content.AssetImportException;
import org.winnable.content.AssetImportOptions;
import org.winnable.content.AssetImportReport;
import org.winnable.core.source.Issue;
import org.winnable.core.text.Texts;
import org.winnable.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports assets from a list, a sitemap or a feed. */
@Command(name = "import")
final class ContentImportCommand implements Callable<Integer> {

    /** The most issues that are printed; with --json all that are kept. */
    private static final int MOST_SHOWN = 20;

    private final Surroundings surroundings;
    private final Texts texts = Texts.of(ContentImportCommand.class);

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "content.file")
    private Path file = Path.of("");

    @Option(names = "--base", paramLabel = "URL", descriptionKey = "content.base")
    private @Nullable URI base;

    @Option(names = "--update", descriptionKey = "content.update")
    private boolean update;

    @Option(names = "--to", paramLabel = "NAME", descriptionKey = "content.to")
    private @Nullable String name;

    ContentImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws WorkspaceException, AssetImportException, InvalidQueryException {
        String target = name;
        if (target != null && !target.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new InvalidQueryException(texts.get("content.badName", target));
        }
        URI site = base;
        if (site != null && (site.getHost() == null || site.getScheme() == null)) {
            throw new InvalidQueryException(texts.get("content.badBase", site));
        }
        AssetImportOptions options =
                new AssetImportOptions(Optional.ofNullable(site), update, Optional.ofNullable(target));
        AssetImportReport report;
        try (ClientSession session = workspace.open(surroundings);
                ConsoleProgress progress = new ConsoleProgress(surroundings.console())) {
            report = session.content().importFile(surroundings.console().resolve(file), options, progress);
        }
        if (common.json()) {
            write(report);
        } else {
            print(report);
        }
        return report.issues().stream().anyMatch(issue -> issue.severity() != Issue.Severity.NOTE)
                ? ExitCode.FINDINGS
                : ExitCode.DONE;
    }

    private void print(AssetImportReport report) {
        Console console = surroundings.console();
        console.out()
                .println(texts.get(
                        "content.imported",
                        file,
                        report.description(),
                        report.read(),
                        report.added(),
                        report.changed(),
                        report.unchanged(),
                        report.rejected()));
        report.lines(file.toString(), MOST_SHOWN).forEach(console.out()::println);
    }

    private void write(AssetImportReport report) {
        JsonOutput.document(surroundings.console().out(), json -> {
            json.writeStartObject()
                    .writeStringProperty("file", file.toString())
                    .writeStringProperty("kind", report.description())
                    .writeNumberProperty("read", report.read())
                    .writeNumberProperty("added", report.added())
                    .writeNumberProperty("changed", report.changed())
                    .writeNumberProperty("unchanged", report.unchanged())
                    .writeNumberProperty("rejected", report.rejected())
                    .writeNumberProperty("issueCount", report.issueCount())
                    .writeArrayPropertyStart("issues");
            for (Issue issue : report.issues()) {
                json.writeStartObject()
                        .writeStringProperty("severity", issue.severity().name().toLowerCase(Locale.ROOT))
                        .writeNumberProperty("line", issue.line());
                JsonOutput.text(json, "column", issue.column());
                JsonOutput.text(json, "value", issue.value());
                json.writeStringProperty("message", issue.message())
                        .writeStringProperty("remedy", issue.remedy())
                        .writeEndObject();
            }
            json.writeEndArray().writeEndObject();
        });
    }
}

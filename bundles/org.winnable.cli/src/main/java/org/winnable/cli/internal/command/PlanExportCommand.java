package org.winnable.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientContent;
import org.winnable.application.ClientSession;
import org.winnable.application.InvalidQueryException;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.content.AssetWarnings;
import org.winnable.content.ContentPlan;
import org.winnable.content.PlacedAsset;
import org.winnable.content.PlanCalendar;
import org.winnable.core.content.PlannedAsset;
import org.winnable.core.text.Texts;
import org.winnable.qualification.Qualification;
import org.winnable.reports.PlanReport;
import org.winnable.workspace.Workspace;
import org.winnable.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the content plan to files for others: a calendar, a table, a page. */
@Command(name = "export")
final class PlanExportCommand extends PlannedCommand {

    private final Texts texts = Texts.of(PlanExportCommand.class);

    @Option(names = "--ics", paramLabel = "FILE", descriptionKey = "plan.ics")
    private @Nullable Path calendar;

    @Option(names = "--csv", paramLabel = "FILE", descriptionKey = "plan.csv")
    private @Nullable Path table;

    @Option(names = "--html", paramLabel = "FILE", descriptionKey = "plan.html")
    private @Nullable Path page;

    PlanExportCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int run(ClientContent.View view, ClientSession session, Qualification people)
            throws WorkspaceException, InvalidQueryException, UnwritableException {
        if (calendar == null && table == null && page == null) {
            throw new InvalidQueryException(texts.get("plan.nothing"));
        }
        ContentPlan plan = view.plan();
        AssetWarnings warnings = warnings(people);
        Workspace workspace = session.workspace();
        String client = workspace.settings().client();
        List<PlannedAsset> assets =
                plan.assets().stream().map(PlacedAsset::asset).toList();
        List<String> written = new ArrayList<>();
        write(calendar, written, file -> Files.writeString(file, PlanCalendar.of(client, assets, people.asOf())));
        write(table, written, file -> PlanCsv.write(plan, warnings, file));
        PlanReport report = new PlanReport(
                client,
                plan,
                session.content().coverage(plan, people),
                people.rules().lifecycle(),
                warnings,
                workspace.style().branding());
        write(page, written, report::write);
        if (json()) {
            JsonOutput.document(surroundings().console().out(), json -> {
                json.writeStartObject().writeArrayPropertyStart("files");
                written.forEach(json::writeString);
                json.writeEndArray().writeEndObject();
            });
        } else {
            written.forEach(file -> surroundings().console().out().println(texts.get("plan.written", file)));
        }
        return ExitCode.DONE;
    }

    private interface Writing {
        void to(Path file) throws IOException;
    }

    private void write(@Nullable Path named, List<String> written, Writing writing) throws UnwritableException {
        if (named != null) {
            Path file = surroundings().console().resolve(named);
            try {
                Path folder = file.getParent();
                if (folder != null) {
                    Files.createDirectories(folder);
                }
                writing.to(file);
            } catch (IOException e) {
                throw new UnwritableException(file, e);
            }
            written.add(file.toString());
        }
    }
}

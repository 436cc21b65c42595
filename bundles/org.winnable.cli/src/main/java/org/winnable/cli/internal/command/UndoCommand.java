package org.winnable.cli.internal.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.application.ImportHistory;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.core.text.Texts;
import org.winnable.workspace.ImportSummary;
import org.winnable.workspace.UndoReport;
import org.winnable.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes an import back, or brings it back: the one named, else the last that can be. */
@Command
final class UndoCommand implements Callable<Integer> {

    /** Which way. */
    enum Way {
        /** Undo. */
        BACK,
        /** Redo. */
        FORTH
    }

    private final Surroundings surroundings;
    private final Way way;
    private final Texts texts = Texts.of(UndoCommand.class);

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Parameters(arity = "0..1", paramLabel = "IMPORT", descriptionKey = "undo.import")
    private @Nullable Long importId;

    UndoCommand(Surroundings surroundings, Way way) {
        this.surroundings = surroundings;
        this.way = way;
    }

    @Override
    public Integer call() throws WorkspaceException {
        try (ClientSession session = workspace.open(surroundings)) {
            Console console = surroundings.console();
            Long id = importId == null ? last(session) : importId;
            if (id == null) {
                console.err().println(texts.get(way == Way.BACK ? "undo.nothing" : "redo.nothing"));
                return ExitCode.DATA;
            }
            UndoReport report =
                    way == Way.BACK ? session.undo(id, surroundings.clock().instant()) : session.redo(id);
            tell(report);
        }
        return ExitCode.DONE;
    }

    private @Nullable Long last(ClientSession session) throws WorkspaceException {
        ImportHistory history = session.history();
        Optional<ImportSummary> last = way == Way.BACK ? history.undoNext() : history.redoNext();
        return last.map(ImportSummary::id).orElse(null);
    }

    private void tell(UndoReport report) {
        Console console = surroundings.console();
        if (common.json()) {
            JsonOutput.document(console.out(), json -> {
                json.writeStartObject().writeName("import");
                ImportsCommand.write(json, report.summary());
                json.writeNumberProperty("records", report.records());
                json.writeNumberProperty("people", report.people());
                json.writeNumberProperty("changed", report.changed());
                json.writeArrayPropertyStart("edited");
                report.edited().forEach(json::writeNumber);
                json.writeEndArray().writeEndObject();
            });
            return;
        }
        ImportSummary summary = report.summary();
        console.out()
                .println(texts.get(
                        way == Way.BACK ? "undo.done" : "redo.done",
                        summary.id(),
                        summary.origin().source().name(),
                        report.records(),
                        report.people(),
                        report.changed()));
        if (!report.edited().isEmpty()) {
            console.out().println(texts.get("undo.edited", report.edited().size(), shown(report)));
        }
    }

    private static String shown(UndoReport report) {
        int most = 20;
        String ids = String.join(
                ", ", report.edited().stream().limit(most).map(id -> "#" + id).toList());
        return report.edited().size() > most ? ids + " …" : ids;
    }
}

package org.winnable.imports.ui.internal;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.UISynchronize;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.application.ImportHistory;
import org.winnable.core.lead.Contact;
import org.winnable.imports.ui.ImportQueue;
import org.winnable.imports.ui.ImportStage;
import org.winnable.ui.jobs.Jobs;
import org.winnable.ui.jobs.Notice;
import org.winnable.workspace.ImportSummary;
import org.winnable.workspace.UndoReport;
import org.winnable.workspace.WorkspaceException;

/**
 * Takes imports back and brings them back, as jobs, and tells what that did with the way back beside it. Publishes the {@link
 * ImportHistory} of the open client as a value of the application's context. Used on the UI thread.
 */
final class ImportUndo {

    /** How many of those who were edited by hand are named. */
    private static final int NAMED = 5;

    private final IEclipseContext application;
    private final ImportQueue queue;
    private final Jobs jobs;
    private final UISynchronize ui;
    private final InstantSource clock;
    private final Runnable listener = this::changed;
    private ImportHistory history = ImportHistory.EMPTY;
    private @Nullable ClientSession session;
    private boolean busy;
    private int asked;

    private record Outcome(UndoReport report, List<String> edited) {}

    ImportUndo(IEclipseContext application, ImportQueue queue, Jobs jobs, UISynchronize ui, InstantSource clock) {
        this.application = application;
        this.queue = queue;
        this.jobs = jobs;
        this.ui = ui;
        this.clock = clock;
    }

    /** Works on another client from now on, or on none. */
    void use(@Nullable ClientSession opened) {
        ClientSession before = session;
        if (before != null) {
            before.removeListener(listener);
        }
        session = opened;
        publish(ImportHistory.EMPTY);
        if (opened != null) {
            opened.addListener(listener);
            load();
        }
    }

    /** What an undo would take back now; empty also while one, or an import, is under way. */
    Optional<ImportSummary> undoNext() {
        return isFree() ? history.undoNext() : Optional.empty();
    }

    /** What a redo would bring back now; empty also while one, or an import, is under way. */
    Optional<ImportSummary> redoNext() {
        return isFree() ? history.redoNext() : Optional.empty();
    }

    /** Takes an import back, or brings it back if it is undone. Does nothing while another one, or an import, is on its way. */
    void toggle(ImportSummary one) {
        ClientSession client = session;
        if (client == null || !isFree()) {
            return;
        }
        busy = true;
        boolean back = one.undone().isEmpty();
        jobs.run(
                UndoTexts.job(one),
                progress -> run(client, one.id(), back),
                outcome -> {
                    free();
                    tell(client, outcome);
                },
                stopped -> {
                    free();
                    stopped.notice().ifPresent(jobs::show);
                });
    }

    /** Whoever sees the new history can go on: it is read once the keys are taken again. */
    private void free() {
        busy = false;
        load();
    }

    /** The workspace takes one change at a time, and who presses a key does not mean what is committed meanwhile. */
    private boolean isFree() {
        return !busy && !(queue.stage() instanceof ImportStage.Running);
    }

    private Outcome run(ClientSession client, long id, boolean back) throws WorkspaceException {
        UndoReport report = back ? client.undo(id, clock.instant()) : client.redo(id);
        List<String> edited = new ArrayList<>();
        for (long person : report.edited().stream().limit(NAMED).toList()) {
            edited.add(client.workspace()
                    .facts()
                    .contact(person)
                    .flatMap(Contact::displayName)
                    .orElse("#" + person));
        }
        return new Outcome(report, edited);
    }

    private void tell(ClientSession client, Outcome outcome) {
        UndoReport report = outcome.report();
        ImportSummary now = report.summary();
        Notice.Action way = new Notice.Action(UndoTexts.action(now), () -> {
            // the notice may outlive the client it tells of
            if (session == client) {
                toggle(now);
            }
        });
        jobs.show(Notice.done(UndoTexts.title(now), UndoTexts.message(report, outcome.edited()), way));
    }

    /** The session tells of a change on the thread that made it. */
    private void changed() {
        ui.asyncExec(() -> {
            if (!busy) {
                load();
            }
        });
    }

    private void load() {
        ClientSession client = session;
        if (client == null) {
            return;
        }
        asked++;
        int own = asked;
        jobs.fetch(Messages.Job_history, progress -> client.history(), read -> {
            // a slow answer must not replace a newer one
            if (session == client && own == asked) {
                publish(read);
            }
        });
    }

    private void publish(ImportHistory newHistory) {
        history = newHistory;
        application.set(ImportHistory.class, newHistory);
    }
}

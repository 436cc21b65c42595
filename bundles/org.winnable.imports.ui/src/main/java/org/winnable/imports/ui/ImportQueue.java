package org.winnable.imports.ui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.winnable.application.ClientSession;
import org.winnable.imports.ImportOptions;
import org.winnable.imports.ImportPreview;
import org.winnable.imports.ui.internal.Messages;
import org.winnable.ui.jobs.JobHandle;
import org.winnable.ui.jobs.Jobs;
import org.winnable.ui.jobs.Notice;
import org.winnable.ui.jobs.Stopped;
import org.winnable.ui.session.SessionService;
import org.winnable.ui.text.Patterns;

/**
 * Takes files, one after the other, from being offered to being imported: by a dialog, a drop or a test. A value of the
 * application's context. Used on the UI thread; reading and importing run as jobs.
 */
public final class ImportQueue {

    private final SessionService sessions;
    private final Jobs jobs;
    private final Deque<Path> waiting = new ArrayDeque<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private ImportStage stage = new ImportStage.Idle();

    /** An empty queue for whatever workspace is open. */
    public ImportQueue(SessionService sessions, Jobs jobs) {
        this.sessions = sessions;
        this.jobs = jobs;
    }

    /** Where the current file stands. */
    public ImportStage stage() {
        return stage;
    }

    /** How many files wait behind the current one. */
    public int waiting() {
        return waiting.size();
    }

    /** Calls back after each change. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Ends the call-backs. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Takes files; the first is shown at once unless another one is being looked at. */
    public void offer(Collection<Path> files) {
        if (sessions.session().isEmpty()) {
            jobs.show(Notice.failed(Messages.NoClient_title, Messages.NoClient_message, ""));
            return;
        }
        waiting.addAll(files);
        switch (stage) {
            case ImportStage.Idle idle -> next();
            case ImportStage.Done done -> next();
            case ImportStage.Refused refused -> next();
            case ImportStage.Reading reading -> changed();
            case ImportStage.Review review -> changed();
            case ImportStage.Running running -> changed();
        }
    }

    /** Leaves the current file and goes on to the next, if one waits. */
    public void next() {
        Optional<ClientSession> session = sessions.session();
        Path file = session.isEmpty() ? null : waiting.poll();
        if (file == null || session.isEmpty()) {
            enter(new ImportStage.Idle());
            return;
        }
        enter(new ImportStage.Reading(file));
        jobs.run(
                Patterns.format(Messages.Job_preview, file.getFileName()),
                progress -> session.get().preview(file, ImportOptions.DEFAULT, progress),
                preview -> enter(new ImportStage.Review(file, preview)),
                stopped -> enter(after(file, stopped)));
    }

    /** Imports the file that is being looked at. */
    public void confirm(ImportOptions options) {
        Optional<ClientSession> session = sessions.session();
        if (session.isPresent() && stage instanceof ImportStage.Review(Path file, ImportPreview preview)) {
            JobHandle job = jobs.run(
                    Patterns.format(Messages.Job_import, file.getFileName()),
                    progress -> session.get().importFile(file, options, progress),
                    report -> enter(new ImportStage.Done(file, session.get(), report)),
                    stopped -> enter(
                            stopped.notice().isEmpty() ? new ImportStage.Review(file, preview) : after(file, stopped)));
            enter(new ImportStage.Running(file, preview, job));
        }
    }

    private void enter(ImportStage next) {
        stage = next;
        changed();
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    private static ImportStage after(Path file, Stopped stopped) {
        return stopped.notice()
                .<ImportStage>map(notice -> new ImportStage.Refused(file, notice.message()))
                .orElseGet(ImportStage.Idle::new);
    }
}

package org.winnable.imports.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.winnable.application.ClientSession;
import org.winnable.imports.ImportOptions;
import org.winnable.imports.ui.internal.Messages;
import org.winnable.ui.jobs.JobHandle;
import org.winnable.ui.jobs.Jobs;
import org.winnable.ui.jobs.Notice;
import org.winnable.ui.session.SessionService;
import org.winnable.ui.text.Patterns;

/**
 * Takes files, one after the other, from being offered to being imported: by a dialog, a drop or a test. A value of the
 * application's context. Used on the UI thread; reading and importing run as jobs.
 */
public final class ImportQueue {

    private final SessionService sessions;
    private final Jobs jobs;
    private final List<QueuedFile> files = new ArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private int current = -1;

    /** An empty queue for whatever workspace is open. */
    public ImportQueue(SessionService sessions, Jobs jobs) {
        this.sessions = sessions;
        this.jobs = jobs;
    }

    /** Where the current file stands. */
    public ImportStage stage() {
        return current < 0 ? new ImportStage.Idle() : files.get(current).stage();
    }

    /** All files that were offered since the queue was empty, in their order; empty again once the last one is left. */
    public List<QueuedFile> files() {
        return List.copyOf(files);
    }

    /** The place of the current file in {@link #files()}; -1 if there is none. */
    public int current() {
        return current;
    }

    /** How many files wait behind the current one. */
    public int waiting() {
        return (int) files.stream()
                .filter(file -> file.status() == QueuedFile.Status.WAITING)
                .count();
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
    public void offer(Collection<Path> offered) {
        if (sessions.session().isEmpty()) {
            jobs.show(Notice.failed(Messages.NoClient_title, Messages.NoClient_message, ""));
            return;
        }
        if (offered.isEmpty()) {
            return;
        }
        offered.stream().map(QueuedFile::waiting).forEach(files::add);
        if (current < 0 || files.get(current).hasEnded()) {
            next();
        } else {
            changed();
        }
    }

    /** Leaves the current file, out if it is not imported yet, and goes on to the next, if one waits. */
    public void next() {
        if (current >= 0 && !files.get(current).hasEnded()) {
            files.set(current, files.get(current).leftOut());
        }
        Optional<ClientSession> session = sessions.session();
        current = session.isEmpty() ? -1 : firstWaiting();
        if (current < 0 || session.isEmpty()) {
            files.clear();
            changed();
            return;
        }
        Path file = files.get(current).file();
        enter(new ImportStage.Reading(file));
        jobs.run(
                Patterns.format(Messages.Job_preview, file.getFileName()),
                progress -> session.get().preview(file, ImportOptions.DEFAULT, progress),
                preview -> enter(new ImportStage.Review(file, session.get(), preview)),
                stopped -> stopped.notice()
                        .ifPresentOrElse(notice -> enter(new ImportStage.Refused(file, notice.message())), this::next));
    }

    /**
     * Goes back to the result of a file, or on to another one; not from a file that is being looked at or imported.
     *
     * @param place in {@link #files()}
     */
    public void look(int place) {
        if (current >= 0 && files.get(current).hasEnded() && files.get(place).hasEnded()) {
            current = place;
        }
        changed();
    }

    /** Imports the file that is being looked at. */
    public void confirm(ImportOptions options) {
        if (stage() instanceof ImportStage.Review review) {
            Path file = review.file();
            JobHandle job = jobs.run(
                    Patterns.format(Messages.Job_import, file.getFileName()),
                    progress -> review.client().importFile(file, options, progress),
                    report -> enter(new ImportStage.Done(file, review.client(), report)),
                    stopped -> enter(stopped.notice()
                            .<ImportStage>map(notice -> new ImportStage.Refused(file, notice.message()))
                            .orElse(review)));
            enter(new ImportStage.Running(file, review.preview(), job));
        }
    }

    private void enter(ImportStage next) {
        files.set(current, files.get(current).at(next));
        changed();
    }

    private int firstWaiting() {
        return IntStream.range(0, files.size())
                .filter(place -> files.get(place).status() == QueuedFile.Status.WAITING)
                .findFirst()
                .orElse(-1);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}

package org.winnable.imports.ui.internal.review;

import java.util.function.UnaryOperator;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.winnable.imports.ImportOptions;
import org.winnable.imports.ImportPreview;
import org.winnable.imports.ui.ImportStage;
import org.winnable.imports.ui.internal.Messages;
import org.winnable.ui.jobs.JobHandle;
import org.winnable.ui.jobs.Jobs;
import org.winnable.ui.jobs.RunningJobs;
import org.winnable.ui.jobs.Stopped;
import org.winnable.ui.text.Patterns;

/**
 * What a person decides about one file, and what would come of it: a rehearsal runs by itself after each decision, and one
 * that is overtaken by the next decision is cancelled. Used on the UI thread.
 */
final class Draft {

    /** Long enough to type on, short enough to be no wait, in milliseconds. */
    private static final int PAUSE = 300;

    private final ImportStage.Review stage;
    private final Jobs jobs;
    private final Display display;
    private final Runnable listener;
    private final Runnable factsChanged = this::factsChanged;
    private ImportOptions options = ImportOptions.DEFAULT;
    private ImportPreview preview;
    private Outlook outlook = Outlook.NONE;
    private @Nullable JobHandle job;
    private int decisions;
    private boolean open;

    /**
     * The draft of a file that nothing is decided about yet; {@link #open} makes it work.
     *
     * @param listener is called back when the preview or the outlook is another
     */
    Draft(ImportStage.Review stage, Jobs jobs, Display display, Runnable listener) {
        this.stage = stage;
        this.jobs = jobs;
        this.display = display;
        this.listener = listener;
        this.preview = stage.preview();
    }

    ImportStage.Review stage() {
        return stage;
    }

    ImportOptions options() {
        return options;
    }

    /** What the file is taken for, as decided so far. */
    ImportPreview preview() {
        return preview;
    }

    Outlook outlook() {
        return outlook;
    }

    /** Whether a job is the rehearsal that runs now. */
    boolean isRehearsedBy(RunningJobs.State running) {
        return job != null && running.handle() == job;
    }

    /** Begins to rehearse, or goes on. */
    void open() {
        if (!open) {
            open = true;
            stage.client().addListener(factsChanged);
            begin();
        }
    }

    /** Ends the rehearsal; what is decided stays. */
    void close() {
        if (open) {
            open = false;
            stage.client().removeListener(factsChanged);
            cancel();
            outlook = outlook.running();
        }
    }

    /** Decides something, and rehearses anew in a moment; not if it is decided so already. */
    void decide(UnaryOperator<ImportOptions> decision) {
        ImportOptions decided = decision.apply(options);
        if (!decided.equals(options)) {
            options = decided;
            rehearse();
        }
    }

    /** Rehearses anew in a moment. */
    void rehearse() {
        cancel();
        outlook = outlook.running();
        int own = decisions;
        display.timerExec(PAUSE, () -> {
            if (open && own == decisions) {
                begin();
            }
        });
        listener.run();
    }

    private void cancel() {
        decisions++;
        JobHandle running = job;
        if (running != null) {
            running.cancel();
            job = null;
        }
    }

    private void begin() {
        cancel();
        int own = decisions;
        ImportOptions rehearsed = options;
        outlook = outlook.running();
        job = jobs.run(
                Patterns.format(Messages.Job_rehearse, stage.file().getFileName()),
                progress -> {
                    ImportPreview read = stage.client().preview(stage.file(), rehearsed, progress);
                    display.asyncExec(() -> show(own, read));
                    return stage.client().rehearse(stage.file(), rehearsed, progress);
                },
                rehearsal -> end(own, Outlook.of(rehearsal)),
                stopped -> end(own, why(stopped)));
        listener.run();
    }

    private void show(int own, ImportPreview read) {
        if (own == decisions && open) {
            preview = read;
            listener.run();
        }
    }

    private void end(int own, Outlook found) {
        if (own == decisions && open) {
            job = null;
            outlook = found;
            listener.run();
        }
    }

    private Outlook why(Stopped stopped) {
        return stopped.notice().map(notice -> outlook.failed(notice.message())).orElseGet(outlook::stopped);
    }

    /** The client tells of a change on the thread that made it. */
    private void factsChanged() {
        display.asyncExec(() -> {
            if (open) {
                rehearse();
            }
        });
    }
}

package org.winnable.scoring.ui.internal.past;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.application.ModelDraft;
import org.winnable.core.work.Progress;
import org.winnable.qualification.Qualification;
import org.winnable.qualification.backtest.BacktestPlan;
import org.winnable.qualification.backtest.BacktestReport;
import org.winnable.scoring.ui.internal.Messages;
import org.winnable.ui.jobs.JobHandle;
import org.winnable.ui.jobs.Jobs;
import org.winnable.ui.jobs.Stopped;
import org.winnable.workspace.WorkspaceException;

/**
 * Tries drafts on the past, one at a time: it takes a dozen judgements of everyone, so that whatever is under way is cancelled
 * as soon as another draft is wanted. What came of the model in force is kept while people and plan are the same. Used on the
 * UI thread.
 */
public final class PastTrials {

    private final Jobs jobs;
    private final Listener listener;
    private @Nullable JobHandle running;
    private @Nullable Wanted wanted;
    private @Nullable Known known;

    /** Learns what came of trying. */
    public interface Listener {

        /** A draft is being tried. */
        void trying();

        /** A draft was tried. */
        void tried(PastTrial trial);

        /** Nothing came of it. */
        void stopped(Stopped why);
    }

    /** What is tried. */
    private record Wanted(ClientSession session, Qualification people, ModelDraft draft) {

        BacktestPlan plan() {
            return BacktestPlan.yearBefore(people.asOf(), draft.published());
        }
    }

    /** What came of the rules in force. */
    private record Known(Qualification people, BacktestPlan plan, BacktestReport report) {

        boolean isOf(Wanted asked) {
            return people == asked.people() && plan.equals(asked.plan());
        }
    }

    private record Tried(PastTrial trial, Known known) {}

    /** Nothing tried yet. */
    public PastTrials(Jobs jobs, Listener listener) {
        this.jobs = jobs;
        this.listener = listener;
    }

    /**
     * Tries a draft; does nothing where the same is tried already, or was.
     *
     * @param people judged by what is in force; the past ends at their date
     */
    public void want(ClientSession session, Qualification people, ModelDraft draft) {
        Wanted asked = new Wanted(session, people, draft);
        if (asked.equals(wanted)) {
            return;
        }
        cancel();
        wanted = asked;
        listener.trying();
        Known before = known;
        running = jobs.run(
                Messages.Job_backtest,
                progress -> run(asked, before, progress),
                tried -> answer(asked, () -> {
                    known = tried.known();
                    listener.tried(tried.trial());
                }),
                stopped -> answer(asked, () -> listener.stopped(stopped)));
    }

    /** Stops what is under way unless it is about a draft. */
    public void keepOnly(ModelDraft draft) {
        if (wanted != null && !wanted.draft().equals(draft)) {
            cancel();
            listener.trying();
        }
    }

    /** Stops what is under way, and forgets what was wanted. */
    public void cancel() {
        wanted = null;
        JobHandle handle = running;
        if (handle != null) {
            handle.cancel();
            running = null;
        }
    }

    private void answer(Wanted asked, Runnable telling) {
        if (asked == wanted) {
            running = null;
            telling.run();
        }
    }

    private static Tried run(Wanted asked, @Nullable Known before, Progress progress) throws WorkspaceException {
        ModelDraft draft = asked.draft();
        BacktestPlan plan = asked.plan();
        Known inForce = before != null && before.isOf(asked)
                ? before
                : new Known(asked.people(), plan, asked.session().models().backtest(draft.published(), plan, progress));
        Optional<BacktestReport> changed = draft.differs()
                ? Optional.of(asked.session().models().backtest(draft.rules(), plan, progress))
                : Optional.empty();
        return new Tried(new PastTrial(draft, inForce.report(), changed), inForce);
    }
}

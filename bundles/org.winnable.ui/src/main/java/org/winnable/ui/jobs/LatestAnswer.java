package org.winnable.ui.jobs;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.di.UISynchronize;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions off the UI thread that come faster than they can be answered: only the latest counts, the others are
 * forgotten. For work of less than a second, which no progress is shown for. Used on the UI thread.
 *
 * @param <Q> what is asked
 * @param <A> what is answered
 */
public final class LatestAnswer<Q, A> {

    /** How long typing must rest before its question is asked. */
    public static final Duration TYPING = Duration.ofMillis(120);

    private final UISynchronize ui;
    private final Answering<Q, A> answering;
    private final Consumer<A> answered;
    private final Consumer<Exception> failed;
    private final AtomicReference<@Nullable Question<Q>> latest = new AtomicReference<>();
    private boolean following;
    private long asked;
    /** Questions up to this one are not told of any more. */
    private long settled;

    private final Job job;

    /** Finds an answer; may fail with an exception for the user. */
    @FunctionalInterface
    public interface Answering<Q, A> {
        /** Is called on a worker thread. */
        A answer(Q question) throws Exception;
    }

    /** Told apart by identity: the same words asked again are another question. */
    private static final class Question<Q> {
        private final Q words;
        private final long number;

        Question(Q words, long number) {
            this.words = words;
            this.number = number;
        }
    }

    /**
     * Makes a place for questions.
     *
     * @param name for developers who look at running jobs
     * @param answered is given the answer to the latest question, on the UI thread
     * @param failed is given what was thrown instead, on the UI thread
     */
    public LatestAnswer(
            String name,
            UISynchronize ui,
            Answering<Q, A> answering,
            Consumer<A> answered,
            Consumer<Exception> failed) {
        this.ui = ui;
        this.answering = answering;
        this.answered = answered;
        this.failed = failed;
        job = new Job(name) {
            @Override
            protected IStatus run(@SuppressWarnings("null") IProgressMonitor monitor) {
                answerLatest();
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        job.setPriority(Job.INTERACTIVE);
    }

    /**
     * Also tells the answer to a question that is no longer the latest, if it was being answered when the next one came: for
     * what is watched while it changes, such as a slider that is dragged, and would else stand still until it rests.
     *
     * @return this
     */
    public LatestAnswer<Q, A> following() {
        following = true;
        return this;
    }

    /** Asks; what was asked before and is not being answered yet gets no answer any more. */
    public void ask(Q words, Duration delay) {
        asked++;
        latest.set(new Question<>(words, asked));
        job.cancel();
        job.schedule(delay.toMillis());
    }

    /** Asks at once. */
    public void ask(Q words) {
        ask(words, Duration.ZERO);
    }

    /** Forgets the question. */
    public void forget() {
        settled = asked;
        latest.set(null);
        job.cancel();
    }

    private void answerLatest() {
        Question<Q> question = latest.get();
        if (question == null) {
            return;
        }
        try {
            A answer = Objects.requireNonNull(answering.answer(question.words));
            tell(question, () -> answered.accept(answer));
        } catch (Exception e) {
            tell(question, () -> failed.accept(e));
        }
    }

    private void tell(Question<Q> question, Runnable telling) {
        ui.asyncExec(() -> {
            if (latest.get() == question || following && question.number > settled) {
                settled = question.number;
                telling.run();
            }
        });
    }
}

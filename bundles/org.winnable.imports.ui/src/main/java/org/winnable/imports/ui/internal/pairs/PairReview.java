package org.winnable.imports.ui.internal.pairs;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.imports.ui.internal.Messages;
import org.winnable.ui.jobs.Jobs;
import org.winnable.ui.jobs.Work;
import org.winnable.workspace.PossibleDuplicate;

/** Goes through the people of a client who look alike, pair by pair. Used on the UI thread; all work is done by jobs. */
final class PairReview {

    /** What can be answered. */
    private enum Answer {
        MERGE,
        KEEP_APART
    }

    /** What stands to be asked: the pair, if there is one, and how many there are. */
    record Question(Optional<Pair> pair, int left, int later) {}

    private final ClientSession client;
    private final Jobs jobs;
    private final InstantSource clock;
    private final Runnable listener;
    private final Set<PossibleDuplicate> later = new HashSet<>();
    private final Deque<Long> answers = new ArrayDeque<>();
    private @Nullable Question question;
    private boolean busy;
    private int asked;

    /**
     * A review that has not begun.
     *
     * @param listener is called back when there is another question, or none
     */
    PairReview(ClientSession client, Jobs jobs, InstantSource clock, Runnable listener) {
        this.client = client;
        this.jobs = jobs;
        this.clock = clock;
        this.listener = listener;
    }

    ClientSession client() {
        return client;
    }

    /** What is asked; null while it is being looked up. */
    @Nullable
    Question question() {
        return question;
    }

    /** Whether an answer is being written; further ones are not taken meanwhile. */
    boolean isBusy() {
        return busy;
    }

    /** Whether there is an answer that can be taken back. */
    boolean canUndo() {
        return !busy && !answers.isEmpty();
    }

    /** Looks up what stands to be asked now. */
    void look() {
        asked++;
        int own = asked;
        Set<PossibleDuplicate> skipped = Set.copyOf(later);
        jobs.fetch(
                Messages.Job_pairs,
                progress -> {
                    List<PossibleDuplicate> pairs = client.possibleDuplicates();
                    int open = (int) pairs.stream()
                            .filter(pair -> !skipped.contains(pair))
                            .count();
                    return new Question(
                            Pair.first(client.workspace().facts(), pairs, skipped), open, pairs.size() - open);
                },
                found -> {
                    if (own == asked) {
                        question = found;
                        listener.run();
                    }
                });
    }

    /** They are one. */
    void merge() {
        answer(Answer.MERGE);
    }

    /** They are two. */
    void keepApart() {
        answer(Answer.KEEP_APART);
    }

    /** Asks about the others first. */
    void later() {
        pair().ifPresent(pair -> {
            later.add(pair.likeness());
            look();
        });
    }

    /** Asks again about those that were put off. */
    void again() {
        later.clear();
        look();
    }

    /** Takes the last answer back. */
    void undo() {
        if (canUndo()) {
            long last = answers.pop();
            run(Messages.Job_pairUndo, progress -> client.undo(last, clock.instant()), report -> {});
        }
    }

    private void answer(Answer answer) {
        pair().ifPresent(pair -> {
            long one = pair.likeness().one();
            long other = pair.likeness().other();
            run(
                    answer == Answer.MERGE ? Messages.Job_pairMerge : Messages.Job_pairApart,
                    progress -> answer == Answer.MERGE
                            ? client.merge(Set.of(one, other), clock.instant())
                            : client.keepApart(one, other, clock.instant()),
                    answers::push);
        });
    }

    private Optional<Pair> pair() {
        Question asking = question;
        return asking == null || busy ? Optional.empty() : asking.pair();
    }

    private <T> void run(String name, Work<T> work, Consumer<? super T> done) {
        busy = true;
        listener.run();
        jobs.run(
                name,
                work,
                result -> {
                    busy = false;
                    done.accept(result);
                    look();
                },
                stopped -> {
                    busy = false;
                    stopped.notice().ifPresent(jobs::show);
                    look();
                });
    }
}

package org.winnable.content.ui.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.winnable.ui.jobs.Jobs;
import org.winnable.ui.jobs.Work;

/** Changes files off the UI thread one after the other, in the order in which it was asked. Used on the UI thread. */
final class Writes {

    private final Jobs jobs;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;
    /** Whether a step is being done: what it writes comes before all that waits behind it. */
    private boolean stepping;

    Writes(Jobs jobs) {
        this.jobs = jobs;
    }

    /**
     * Writes soon; if that fails the user is told.
     *
     * @param name what it is, in the user's language
     * @param done is given the result
     * @param failed is called if there is none
     */
    <T> void run(String name, Work<T> work, Consumer<T> done, Runnable failed) {
        Runnable write = () -> jobs.run(
                name,
                work,
                result -> {
                    done.accept(result);
                    next();
                },
                stopped -> {
                    stopped.notice().ifPresent(jobs::show);
                    failed.run();
                    next();
                });
        if (stepping) {
            waiting.addFirst(write);
        } else {
            waiting.addLast(write);
        }
        if (!busy) {
            next();
        }
    }

    /** Does something on the UI thread once all is written that was asked before. */
    void then(Runnable step) {
        waiting.add(() -> {
            stepping = true;
            step.run();
            stepping = false;
            next();
        });
        if (!busy) {
            next();
        }
    }

    /** Whether something is not written yet. */
    boolean isBusy() {
        return busy;
    }

    private void next() {
        Runnable write = waiting.poll();
        busy = write != null;
        if (write != null) {
            write.run();
        }
    }
}

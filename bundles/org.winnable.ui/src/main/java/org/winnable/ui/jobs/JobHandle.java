package org.winnable.ui.jobs;

/** One piece of work that was started. */
@FunctionalInterface
public interface JobHandle {

    /** Asks it to stop; it goes on for a moment until it notices. Does nothing when it is over. */
    void cancel();
}

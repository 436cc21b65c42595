package org.winnable.ui.jobs;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What is being worked on at a moment. A value in the application's context, renewed at most ten times a second.
 *
 * @param jobs in the order in which they began
 */
public record RunningJobs(List<State> jobs) {

    /** Nothing is running. */
    public static final RunningJobs NONE = new RunningJobs(List.of());

    /** Copies the list. */
    public RunningJobs {
        jobs = List.copyOf(jobs);
    }

    /**
     * How far one job is.
     *
     * @param handle to cancel it
     * @param name what the user started, in the user's language
     * @param task the piece of it that is being done; may be empty
     * @param share done of the current piece, 0 to 1; absent where its length is not known
     * @param cancelled whether it was asked to stop and has not yet done so
     */
    public record State(JobHandle handle, String name, String task, OptionalDouble share, boolean cancelled) {}
}

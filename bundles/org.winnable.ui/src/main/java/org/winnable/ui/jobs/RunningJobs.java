package org.winnable.ui.jobs;

import java.util.List;
import java.util.OptionalDouble;
import org.winnable.core.work.Pace;

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
     * @param pace how fast the current piece goes on, and what is left of it
     * @param cancelled whether it was asked to stop and has not yet done so
     */
    public record State(JobHandle handle, String name, String task, Pace pace, boolean cancelled) {

        /** Done of the current piece, 0 to 1; absent where its length is not known. */
        public OptionalDouble share() {
            return pace.share();
        }
    }
}

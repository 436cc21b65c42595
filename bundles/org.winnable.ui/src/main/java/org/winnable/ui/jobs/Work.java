package org.winnable.ui.jobs;

import org.winnable.core.work.Progress;

/**
 * Something that takes a while.
 *
 * @param <T> what comes of it
 */
@FunctionalInterface
public interface Work<T> {

    /**
     * Does the work on a thread that is not the UI's.
     *
     * @param progress to be told how far it is, and asked whether to go on
     * @return what came of it
     * @throws java.util.concurrent.CancellationException when it left because of a cancel
     * @throws Exception if it failed; checked exceptions of ours carry a message for the user, all others are defects
     */
    T run(Progress progress) throws Exception;
}

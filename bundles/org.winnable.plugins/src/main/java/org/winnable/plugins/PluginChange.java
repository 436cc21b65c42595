package org.winnable.plugins;

import java.util.List;
import org.winnable.core.work.Progress;

/**
 * A change of the installed plug-ins that was worked out, and whose files were fetched and checked, but that has not been made.
 * What is made later is made from just these files. Not thread-safe; closing it throws away what was not applied.
 */
public interface PluginChange extends AutoCloseable {

    /** What it does; empty if everything is so already. What was asked for comes first. */
    List<PluginStep> steps();

    /** The terms of what it brings. */
    List<Licence> licences();

    /** The files that it brings, each with who vouches for it. */
    List<CheckedFile> files();

    /** Whether all of it takes effect only when Winnable is started again. */
    boolean isAtNextStart();

    /**
     * Makes it. What plug-ins contribute counts at once in this process, unless {@link #isAtNextStart()}; killed at any moment,
     * either all of it is there at the next start or nothing.
     *
     * @param consent what somebody said yes to
     * @throws ConsentMissingException if that is not enough; nothing was changed
     * @throws PluginException if a file was tampered with, or the change cannot be made; nothing was changed
     * @throws java.util.concurrent.CancellationException if {@code progress} was cancelled before the change was made
     */
    void apply(Consent consent, Progress progress) throws PluginException;

    @Override
    void close();
}

package org.winnable.workspace;

import java.time.LocalDate;
import java.util.Optional;
import org.winnable.core.rules.ScoringModel;

/**
 * A scoring model of a workspace: the one in force, a draft, or a version that was in force before.
 *
 * @param reference by what it is asked for: the file's name in the folder {@code scoring}, such as {@code default}, or for an
 *     earlier version that name and the version, {@code default@3}
 * @param model what it says
 * @param withLifecycle whether it says with which lifecycle, and so with which thresholds, people are judged; a draft is tried
 *     with the lifecycle in force
 * @param status whether it counts
 * @param published since when it was in force; empty for drafts, and where the file does not say
 */
public record ModelVersion(
        String reference, ScoringModel model, boolean withLifecycle, Status status, Optional<LocalDate> published) {

    /** Whether a model counts. */
    public enum Status {
        /** Everyone is judged by it. */
        IN_FORCE,
        /** Nobody is judged by it yet. */
        DRAFT,
        /** Everyone was judged by it. */
        EARLIER
    }
}

package org.winnable.core.plugin;

import java.time.Instant;
import java.util.Optional;
import org.winnable.core.text.Texts;

/**
 * One failure of a plug-in, by name and cause.
 *
 * @param contribution what failed
 * @param phase what was being done with it
 * @param kind how it failed
 * @param detail class and message of what it threw, or what was missing; written by the plug-in's author, so it is shown to
 *     the user but not logged
 * @param at when
 * @param cause what was thrown
 */
public record PluginFailure(
        ContributionId contribution,
        Phase phase,
        FailureKind kind,
        String detail,
        Instant at,
        Optional<Throwable> cause) {

    /** The failure in one sentence, in the user's language. */
    public String message() {
        return Texts.of(PluginFailure.class)
                .get("failure." + kind, contribution.id(), contribution.contributor(), detail);
    }
}

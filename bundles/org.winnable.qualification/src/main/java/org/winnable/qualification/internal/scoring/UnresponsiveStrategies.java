package org.winnable.qualification.internal.scoring;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.winnable.core.plugin.Contribution;
import org.winnable.core.plugin.FailureKind;
import org.winnable.core.plugin.PluginFailure;

/**
 * Strategies that did not come back. Each such call leaves a thread running for ever, so they are not called again until
 * their plug-in is replaced, which makes a new contribution. Thread-safe.
 */
public final class UnresponsiveStrategies {

    private final Map<Contribution<?>, PluginFailure> failures = Collections.synchronizedMap(new WeakHashMap<>());

    /** Remembers the strategy if it failed by not coming back. */
    void note(Contribution<?> strategy, PluginFailure failure) {
        if (failure.kind() == FailureKind.DEADLINE || failure.kind() == FailureKind.IGNORED_CANCEL) {
            failures.put(strategy, failure);
        }
    }

    /** Why the strategy is not called any more. */
    Optional<PluginFailure> failure(Contribution<?> strategy) {
        return Optional.ofNullable(failures.get(strategy));
    }
}

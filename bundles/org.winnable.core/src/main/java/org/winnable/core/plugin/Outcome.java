package org.winnable.core.plugin;

import java.util.Optional;
import java.util.function.Function;

/**
 * What came of a call into a plug-in: a value or a failure, never an exception.
 *
 * @param <T> type of the value
 */
public sealed interface Outcome<T> {

    /** The call came back with a value. */
    record Success<T>(T result) implements Outcome<T> {}

    /** The call failed; it is already reported to plug-in health. */
    record Failure<T>(PluginFailure reason) implements Outcome<T> {}

    /** The value, if there is one. */
    default Optional<T> value() {
        return switch (this) {
            case Success<T>(T result) -> Optional.of(result);
            case Failure<T> failed -> Optional.empty();
        };
    }

    /** The failure, if there is one. */
    default Optional<PluginFailure> failure() {
        return switch (this) {
            case Success<T> fine -> Optional.empty();
            case Failure<T>(PluginFailure reason) -> Optional.of(reason);
        };
    }

    /** Goes on with the value, or carries the failure along. */
    default <R> Outcome<R> then(Function<? super T, ? extends Outcome<R>> next) {
        return switch (this) {
            case Success<T>(T result) -> next.apply(result);
            case Failure<T>(PluginFailure reason) -> new Failure<>(reason);
        };
    }
}

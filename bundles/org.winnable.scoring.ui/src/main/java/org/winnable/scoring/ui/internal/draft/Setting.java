package org.winnable.scoring.ui.internal.draft;

import java.util.List;
import java.util.Optional;
import org.winnable.application.ModelDraft;

/**
 * One value of a model that can be changed.
 *
 * @param path where it stands in the model's file, as problems name it
 * @param label for people
 * @param help what it does; may be empty
 * @param kind what values it takes
 * @param value as the file holds it; empty where nothing is said
 * @param change makes a draft with another value
 */
public record Setting(String path, String label, String help, Kind kind, Optional<Object> value, Change change) {

    /** What values a setting takes. */
    public sealed interface Kind {}

    /**
     * A number.
     *
     * @param unit for people; may be empty
     * @param minimum smallest allowed, inclusive
     * @param maximum largest allowed, inclusive
     * @param optional whether there may be none
     */
    public record Range(String unit, double minimum, double maximum, boolean optional) implements Kind {}

    /** One of some words, each with its name for people at the same place. */
    public record Choice(List<String> words, List<String> names) implements Kind {}

    /** A word, or several between commas. */
    public record Words(boolean required) implements Kind {}

    /** Makes a draft with another value; empty for none. */
    @FunctionalInterface
    public interface Change {
        /** Another draft. */
        ModelDraft apply(ModelDraft draft, Optional<Object> value);
    }

    /** The words of a value. */
    public static List<String> words(Optional<Object> value) {
        return switch (value.orElse(null)) {
            case List<?> list -> list.stream().map(String::valueOf).toList();
            case null -> List.of();
            case Object one -> List.of(String.valueOf(one));
        };
    }

    /** The number, where the value is one. */
    public Optional<Double> number() {
        return value.filter(Number.class::isInstance).map(one -> ((Number) one).doubleValue());
    }

    /** Whether it stands at the same place and takes the same values, whatever its value. */
    public boolean sameFieldAs(Setting other) {
        return path.equals(other.path) && kind.equals(other.kind) && label.equals(other.label);
    }
}

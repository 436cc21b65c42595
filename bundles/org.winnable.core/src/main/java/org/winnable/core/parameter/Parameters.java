package org.winnable.core.parameter;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Values that passed their schema; equal if all values are. Immutable and thread-safe.
 *
 * <p>Made by {@link ParameterSchema#check(Map)} only, so that a plug-in never sees a value out of range or of a wrong type.
 */
public final class Parameters {

    /** No values. */
    public static final Parameters NONE = new Parameters(Map.of());

    private final Map<String, Object> values;

    /**
     * Values that were checked.
     *
     * @param values by key: {@link Double}, {@link String}, a list of strings or a list of {@link Parameters}
     */
    Parameters(Map<String, Object> values) {
        this.values = Map.copyOf(values);
    }

    /**
     * The value of a {@link Parameter.Decimal}.
     *
     * @throws IllegalArgumentException if the schema has no such number or it is optional and not given
     */
    public double number(String key) {
        return optionalNumber(key).orElseThrow(() -> new IllegalArgumentException("no value for " + key));
    }

    /** The value of a {@link Parameter.Decimal} that the file may leave out. */
    public OptionalDouble optionalNumber(String key) {
        return values.get(key) instanceof Double number ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    /**
     * The value of a {@link Parameter.Choice}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public String choice(String key) {
        if (values.get(key) instanceof String word) {
            return word;
        }
        throw new IllegalArgumentException("no value for " + key);
    }

    /** The words of a {@link Parameter.Words}, possibly none. */
    @SuppressWarnings("unchecked")
    public List<String> words(String key) {
        return (List<String>) values.getOrDefault(key, List.of());
    }

    /** The rows of a {@link Parameter.Table}, possibly none. */
    @SuppressWarnings("unchecked")
    public List<Parameters> rows(String key) {
        return (List<Parameters>) values.getOrDefault(key, List.of());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Parameters parameters && values.equals(parameters.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }
}

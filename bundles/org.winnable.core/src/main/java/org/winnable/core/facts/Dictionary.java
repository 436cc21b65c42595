package org.winnable.core.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The distinct values of a category and their codes {@code 0 … size - 1}. Immutable and thread-safe.
 *
 * <p>Values are compared as they are: normalising belongs to whoever fills the table, so that a value has one spelling.
 */
public final class Dictionary {

    /** The code of a value that is not known. */
    public static final int UNKNOWN = -1;

    /** Has no values. */
    public static final Dictionary EMPTY = new Dictionary(List.of());

    private final List<String> values;
    private final Map<String, Integer> codes;

    private Dictionary(List<String> values) {
        this.values = List.copyOf(values);
        Map<String, Integer> byValue = HashMap.newHashMap(values.size());
        for (int code = 0; code < this.values.size(); code++) {
            if (byValue.put(this.values.get(code), code) != null) {
                throw new IllegalArgumentException("value " + code + " stands twice");
            }
        }
        this.codes = byValue;
    }

    /**
     * A dictionary in which each value has its place in the list as code.
     *
     * @throws IllegalArgumentException if a value stands twice
     */
    public static Dictionary of(List<String> values) {
        return values.isEmpty() ? EMPTY : new Dictionary(values);
    }

    /** The number of values. */
    public int size() {
        return values.size();
    }

    /** The code of a value, {@link #UNKNOWN} where it does not occur. */
    public int code(String value) {
        return codes.getOrDefault(value, UNKNOWN);
    }

    /**
     * The value of a code.
     *
     * @throws IndexOutOfBoundsException for {@link #UNKNOWN} and codes not given out
     */
    public String value(int code) {
        return values.get(code);
    }

    /** All values in the order of their codes. */
    public List<String> values() {
        return values;
    }
}

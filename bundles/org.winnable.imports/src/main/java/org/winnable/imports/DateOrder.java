package org.winnable.imports;

import java.util.Arrays;
import java.util.Optional;
import org.winnable.core.text.Texts;

/** What the first two numbers of a date such as {@code 03/04/2024} mean. */
public enum DateOrder {
    DAY_FIRST("day-first"),
    MONTH_FIRST("month-first"),
    /** Nothing tells. */
    UNKNOWN("unknown");

    private final String key;

    DateOrder(String key) {
        this.key = key;
    }

    /** The name of this order in files, options and JSON. */
    public String key() {
        return key;
    }

    /** The name of this order for people, in the user's language. */
    public String label() {
        return Texts.of(DateOrder.class).get("order." + key);
    }

    /** The order with the given {@link #key()}. */
    public static Optional<DateOrder> byKey(String key) {
        return Arrays.stream(values()).filter(o -> o.key.equals(key)).findFirst();
    }
}

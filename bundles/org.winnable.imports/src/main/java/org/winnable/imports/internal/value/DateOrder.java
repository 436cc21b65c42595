package org.winnable.imports.internal.value;

/** What the first two numbers of a date such as {@code 03/04/2024} mean. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** Nothing in the column tells. */
    UNKNOWN
}

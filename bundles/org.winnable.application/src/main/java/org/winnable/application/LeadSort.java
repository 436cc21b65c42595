package org.winnable.application;

/**
 * The order of rows. Equal rows keep the order of ids, so that the order of a list never depends on chance; values that are not
 * known come last either way.
 *
 * @param column the {@link LeadColumn#key()}
 * @param descending largest first
 */
public record LeadSort(String column, boolean descending) {

    /** Reads {@code column} or, for descending order, {@code -column}. */
    public static LeadSort parse(String text) {
        return text.startsWith("-") ? new LeadSort(text.substring(1), true) : new LeadSort(text, false);
    }

    /** As it is written: what {@link #parse} reads. */
    @Override
    public String toString() {
        return (descending ? "-" : "") + column;
    }
}

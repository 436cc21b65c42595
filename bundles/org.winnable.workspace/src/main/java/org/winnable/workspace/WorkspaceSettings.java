package org.winnable.workspace;

import java.time.ZoneId;
import java.util.Collections;
import java.util.Currency;
import java.util.Set;
import java.util.TreeSet;

/**
 * What {@code workspace.yaml} says about a client.
 *
 * @param client the client's name
 * @param currency in which money is compared and shown
 * @param zone the time zone in which days and months are counted
 * @param emptyValues what lists write where they know nothing; an import reads these as empty. Case does not count.
 */
public record WorkspaceSettings(String client, Currency currency, ZoneId zone, Set<String> emptyValues) {

    /** What exported lists are known to write where they know nothing. */
    public static final Set<String> USUAL_EMPTY_VALUES = Collections.unmodifiableSortedSet(
            new TreeSet<>(Set.of("-", "--", "#N/A", "(null)", "N/A", "NULL", "Select", "n/a", "null")));

    /** Sorts and copies the empty values. */
    public WorkspaceSettings {
        emptyValues = Collections.unmodifiableSortedSet(new TreeSet<>(emptyValues));
    }

    /** Settings with the {@link #USUAL_EMPTY_VALUES}. */
    public static WorkspaceSettings of(String client, Currency currency, ZoneId zone) {
        return new WorkspaceSettings(client, currency, zone, USUAL_EMPTY_VALUES);
    }
}

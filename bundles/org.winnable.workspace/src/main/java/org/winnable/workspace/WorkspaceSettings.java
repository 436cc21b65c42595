package org.winnable.workspace;

import java.time.ZoneId;
import java.util.Collections;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.winnable.core.plugin.PluginChoice;

/**
 * What {@code workspace.yaml} says about a client.
 *
 * @param client the client's name
 * @param currency in which money is compared and shown
 * @param zone the time zone in which days and months are counted
 * @param region where phone numbers without country code belong, as two letters of ISO 3166; empty if they stay as written
 * @param emptyValues what lists write where they know nothing; an import reads these as empty. Case does not count.
 * @param plugins which plug-ins the client needs, and which take part in its work
 */
public record WorkspaceSettings(
        String client,
        Currency currency,
        ZoneId zone,
        Optional<String> region,
        Set<String> emptyValues,
        PluginChoice plugins) {

    /** What exported lists are known to write where they know nothing. */
    public static final Set<String> USUAL_EMPTY_VALUES = Collections.unmodifiableSortedSet(
            new TreeSet<>(Set.of("-", "--", "#N/A", "(null)", "N/A", "NULL", "Select", "n/a", "null")));

    /** Sorts and copies the empty values. */
    public WorkspaceSettings {
        emptyValues = Collections.unmodifiableSortedSet(new TreeSet<>(emptyValues));
    }

    /** Settings without region, with the {@link #USUAL_EMPTY_VALUES}. */
    public static WorkspaceSettings of(String client, Currency currency, ZoneId zone) {
        return new WorkspaceSettings(client, currency, zone, Optional.empty(), USUAL_EMPTY_VALUES, PluginChoice.ANY);
    }

    /** These settings with a {@link #region()}. */
    public WorkspaceSettings withRegion(String code) {
        return new WorkspaceSettings(client, currency, zone, Optional.of(code), emptyValues, plugins);
    }
}

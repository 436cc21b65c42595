package org.winnable.leads.ui.internal.view;

import java.util.Map;
import java.util.Properties;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.winnable.leads.ui.internal.table.LeadsTable;

/** Keeps the columns as the user left them, with the part in the application model. */
final class TableState {

    private static final String PREFIX = "columns.";

    private TableState() {}

    static void save(MPart part, LeadsTable table) {
        Map<String, String> kept = part.getPersistedState();
        kept.keySet().removeIf(key -> key.startsWith(PREFIX));
        Properties state = table.state();
        state.stringPropertyNames().forEach(key -> kept.put(PREFIX + key, state.getProperty(key)));
    }

    static void restore(MPart part, LeadsTable table) {
        Properties state = new Properties();
        part.getPersistedState().forEach((key, value) -> {
            if (key.startsWith(PREFIX)) {
                state.setProperty(key.substring(PREFIX.length()), value);
            }
        });
        table.restore(state);
    }
}

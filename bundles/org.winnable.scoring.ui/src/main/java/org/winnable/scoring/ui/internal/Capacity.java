package org.winnable.scoring.ui.internal;

import java.util.Map;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.winnable.application.ClientSession;

/** How many people the sales of each client can take in a week, kept with the part in the application model. */
final class Capacity {

    private static final String PREFIX = "capacity.";

    private final MPart part;

    Capacity(MPart part) {
        this.part = part;
    }

    /** What was said of a client; 0 if nobody said. */
    double of(ClientSession client) {
        String kept = part.getPersistedState().get(key(client));
        return kept == null ? 0 : Double.parseDouble(kept);
    }

    /** Keeps what was said of a client. */
    void keep(ClientSession client, double people) {
        Map<String, String> state = part.getPersistedState();
        if (people > 0) {
            state.put(key(client), Double.toString(people));
        } else {
            state.remove(key(client));
        }
    }

    private static String key(ClientSession client) {
        return PREFIX + client.workspace().folder();
    }
}

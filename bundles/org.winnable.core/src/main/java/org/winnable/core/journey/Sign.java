package org.winnable.core.journey;

import java.util.List;
import org.winnable.core.lead.InteractionType;

/**
 * What somebody does who has come to a stage.
 *
 * @param types of interactions, any of them; none for everything that people do themselves
 * @param about words of which the asset must contain one, case aside; none for any asset
 * @param times how often, at least 1
 * @param withinMonths how recently, in calendar months of the client's time zone; at least 1
 */
public record Sign(List<InteractionType> types, List<String> about, int times, int withinMonths) {

    /** Copies the lists and refuses what could never hold. */
    public Sign {
        types = List.copyOf(types);
        about = List.copyOf(about);
        if (times < 1 || withinMonths < 1) {
            throw new IllegalArgumentException(times + " times within " + withinMonths + " months");
        }
    }
}

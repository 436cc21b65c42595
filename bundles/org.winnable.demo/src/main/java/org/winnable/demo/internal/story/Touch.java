package org.winnable.demo.internal.story;

import java.time.Instant;
import java.util.Optional;
import org.winnable.core.lead.Interaction;
import org.winnable.core.lead.InteractionType;
import org.winnable.demo.internal.people.ListKind;
import org.winnable.demo.internal.people.Person;

/**
 * Something a person did, and the list that tells of it.
 *
 * @param person who
 * @param interaction what and when
 * @param list where the client reads of it
 */
public record Touch(Person person, Interaction interaction, ListKind list) {

    /** A touch with no campaign behind it. */
    static Touch of(Person person, InteractionType type, Instant at, String asset, ListKind list) {
        return new Touch(person, new Interaction(type, at, Optional.of(asset), Optional.empty()), list);
    }

    /** The same touch, owed to a campaign. */
    Touch by(String campaign) {
        Interaction owed =
                new Interaction(interaction.type(), interaction.occurred(), interaction.asset(), Optional.of(campaign));
        return new Touch(person, owed, list);
    }
}

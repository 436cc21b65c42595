package org.winnable.personas.ui.internal.cards;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.winnable.core.lead.BuyingRole;
import org.winnable.core.persona.Persona;
import org.winnable.personas.ui.internal.Messages;
import org.winnable.ui.text.Patterns;

/**
 * What a card says. Pure.
 *
 * @param key of the persona
 * @param name its name
 * @param role its part in the purchase
 * @param population how many people fit
 * @param archived whether it is no longer worked with
 */
public record CardText(String key, String name, String role, String population, boolean archived) {

    /**
     * The card of a persona.
     *
     * @param people how many fit; absent if that is not known
     */
    public static CardText of(Persona persona, OptionalInt people) {
        String role = persona.profile().buying().role().map(BuyingRole::label).orElse(Messages.Card_noRole);
        return new CardText(
                persona.key(),
                persona.name(),
                role,
                persona.archived() ? Messages.Card_archived : population(persona, people),
                persona.archived());
    }

    private static String population(Persona persona, OptionalInt people) {
        return people.isPresent()
                ? Patterns.format(Messages.Card_people, people.getAsInt())
                : Patterns.format(Messages.Card_rules, persona.matching().size());
    }

    /** This with another name. */
    public CardText named(String newName) {
        return new CardText(key, newName, role, population, archived);
    }

    /** All of it, for the ear and where there is no room for all of it. */
    String spoken() {
        return Stream.of(name, role, population).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }
}

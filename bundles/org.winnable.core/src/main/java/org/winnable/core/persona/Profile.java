package org.winnable.core.persona;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.winnable.core.lead.BuyingRole;
import org.winnable.core.lead.JobFunction;
import org.winnable.core.lead.Seniority;

/**
 * What is known of a persona: customer centricity asks for the customer's situation, perceptions and expectations (S0), buying for
 * goals, problems, objections and the part that they play. Immutable.
 *
 * @param identity who they are
 * @param goals what they want to reach
 * @param problems what keeps them from it
 * @param buying their part in a purchase
 * @param objections what they say against buying
 * @param channels where they are reached, such as {@code webinar} or {@code phone}
 * @param quotes what they really said
 */
public record Profile(
        Identity identity,
        List<String> goals,
        List<String> problems,
        Buying buying,
        List<Objection> objections,
        List<String> channels,
        List<Quote> quotes) {

    /** Nothing is known. */
    public static final Profile EMPTY =
            new Profile(Identity.EMPTY, List.of(), List.of(), Buying.EMPTY, List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Profile {
        goals = List.copyOf(goals);
        problems = List.copyOf(problems);
        objections = List.copyOf(objections);
        channels = List.copyOf(channels);
        quotes = List.copyOf(quotes);
    }

    /**
     * Who they are and how they see the world. Texts are empty where nobody wrote any.
     *
     * @param summary them in a sentence
     * @param titles what stands on their cards
     * @param seniorities their levels
     * @param functions what they work on
     * @param industries where they work
     * @param situation what they are in
     * @param perceptions how they see it, and us
     * @param expectations what they expect of whoever sells to them
     */
    public record Identity(
            String summary,
            List<String> titles,
            Set<Seniority> seniorities,
            Set<JobFunction> functions,
            List<String> industries,
            String situation,
            String perceptions,
            String expectations) {

        /** Nothing is known. */
        public static final Identity EMPTY = new Identity("", List.of(), Set.of(), Set.of(), List.of(), "", "", "");

        /** Copies the collections. */
        public Identity {
            titles = List.copyOf(titles);
            seniorities = Set.copyOf(seniorities);
            functions = Set.copyOf(functions);
            industries = List.copyOf(industries);
        }
    }

    /**
     * Their part in a purchase.
     *
     * @param role which; absent if it differs
     * @param criteria what they decide by, the weightiest first
     */
    public record Buying(Optional<BuyingRole> role, List<String> criteria) {

        /** Nothing is known. */
        public static final Buying EMPTY = new Buying(Optional.empty(), List.of());

        /** Copies the list. */
        public Buying {
            criteria = List.copyOf(criteria);
        }
    }

    /**
     * What they say against buying.
     *
     * @param objection in their words
     * @param answer ours; empty if we have none yet
     */
    public record Objection(String objection, String answer) {}

    /**
     * What somebody really said.
     *
     * @param words theirs
     * @param feedback where it was said: a call, an interview, a review; empty if nobody noted it
     * @param on the day; absent if nobody noted it
     */
    public record Quote(String words, String feedback, Optional<LocalDate> on) {}
}

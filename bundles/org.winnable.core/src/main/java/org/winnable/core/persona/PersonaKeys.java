package org.winnable.core.persona;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.winnable.core.text.NearestWord;

/**
 * The words that stand in every persona's file: what it has of its own, and the keys that the shipped sections own. What stands below
 * them is told by the type that reads it.
 */
public final class PersonaKeys {

    /** The name for people. */
    public static final String NAME = "name";

    /** Whether it is kept, but no longer worked with. */
    public static final String ARCHIVED = "archived";

    /** Who they are and how they see the world: {@link Profile.Identity}. */
    public static final String IDENTITY = "identity";

    /** What they want and what keeps them from it: {@link Profile#goals()}, {@link Profile#problems()}. */
    public static final String GOALS = "goals";

    /** Their part in a purchase, and what they decide by: {@link Profile.Buying}. */
    public static final String BUYING = "buying";

    /** What they say against buying: {@link Profile.Objection}. */
    public static final String OBJECTIONS = "objections";

    /** Where they are reached. */
    public static final String CHANNELS = "channels";

    /** What they really said: {@link Profile.Quote}. */
    public static final String VOICE = "voice";

    /** By what contacts are told to fit: {@link MatchingRule}. */
    public static final String MATCHING = "matching";

    /** The keys that shipped sections own, in the order in which a new file has them. */
    public static final List<String> SHIPPED = List.of(IDENTITY, GOALS, BUYING, OBJECTIONS, CHANNELS, VOICE, MATCHING);

    private static final List<String> OWN =
            Stream.concat(Stream.of(NAME, ARCHIVED), SHIPPED.stream()).toList();

    private PersonaKeys() {}

    /**
     * The word of every file that a key is, or is so near to that it is taken for a slip. A section of a plug-in cannot have such a
     * key.
     */
    public static Optional<String> near(String key) {
        return NearestWord.to(key, OWN);
    }
}

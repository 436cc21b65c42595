package org.winnable.core.persona;

import java.util.List;

/**
 * A kind of person that we sell to, as a workspace describes it. Immutable.
 *
 * @param key its name in files and in the content plan: the name of its file, without the ending
 * @param content everything that its file says, that of sections too that no installed plug-in brings
 * @param profile what the shipped sections say of it
 * @param matching by what contacts are told to fit it; empty if nobody wrote that yet
 */
public record Persona(String key, PersonaContent content, Profile profile, List<MatchingRule> matching) {

    /** Copies the list. */
    public Persona {
        matching = List.copyOf(matching);
    }

    /** The name for people. */
    public String name() {
        return content.name();
    }

    /** Whether it is kept, but no longer worked with. */
    public boolean archived() {
        return content.archived();
    }
}

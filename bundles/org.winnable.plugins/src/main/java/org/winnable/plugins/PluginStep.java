package org.winnable.plugins;

import java.util.Optional;

/**
 * One thing that a change does.
 *
 * @param id identifier of what is changed
 * @param name for people
 * @param before the version there was; absent if it is new
 * @param after the version there will be; absent if it is removed
 * @param asked whether somebody asked for it; otherwise it is what something else needs
 */
public record PluginStep(String id, String name, Optional<String> before, Optional<String> after, boolean asked) {

    /** What becomes of it. */
    public enum Kind {
        /** It was not there. */
        ADDED,
        /** Another version of it was there. */
        REPLACED,
        /** It will not be there. */
        REMOVED
    }

    /** What becomes of it. */
    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.ADDED;
        }
        return after.isEmpty() ? Kind.REMOVED : Kind.REPLACED;
    }
}

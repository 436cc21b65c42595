package org.winnable.ui.jobs;

import java.util.Optional;

/**
 * Something the user should know about, shown at the bottom of the window: a failure until it is dismissed, what was done
 * until there was time to read it. Never modal.
 *
 * @param kind how bad it is
 * @param title what happened, in a few words
 * @param message to what, and the way out; may be empty
 * @param details for whoever wants to know more, folded at first; may be empty
 * @param action what can be done about it at once, such as the way back
 */
public record Notice(Kind kind, String title, String message, String details, Optional<Action> action) {

    /** How bad it is. */
    public enum Kind {
        /** Something was done. */
        DONE,
        /** Something was not done. */
        FAILED
    }

    /**
     * Something to do about a notice, which goes when it is chosen.
     *
     * @param label a word or two, in the user's language
     * @param run is called on the UI thread
     */
    public record Action(String label, Runnable run) {}

    /** Something was done, and there is no more to say. */
    public static Notice done(String title, String message) {
        return new Notice(Kind.DONE, title, message, "", Optional.empty());
    }

    /** Something was done that can be followed by something else, such as the way back. */
    public static Notice done(String title, String message, Action action) {
        return new Notice(Kind.DONE, title, message, "", Optional.of(action));
    }

    /** Something was not done. */
    public static Notice failed(String title, String message, String details) {
        return new Notice(Kind.FAILED, title, message, details, Optional.empty());
    }
}

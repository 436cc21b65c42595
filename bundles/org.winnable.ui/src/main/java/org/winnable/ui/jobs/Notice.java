package org.winnable.ui.jobs;

/**
 * Something the user should know about, shown at the bottom of the window: a failure until it is dismissed, what was done
 * until there was time to read it. Never modal.
 *
 * @param kind how bad it is
 * @param title what happened, in a few words
 * @param message to what, and the way out; may be empty
 * @param details for whoever wants to know more, folded at first; may be empty
 */
public record Notice(Kind kind, String title, String message, String details) {

    /** How bad it is. */
    public enum Kind {
        /** Something was done. */
        DONE,
        /** Something was not done. */
        FAILED
    }

    /** Something was done, and there is no more to say. */
    public static Notice done(String title, String message) {
        return new Notice(Kind.DONE, title, message, "");
    }

    /** Something was not done. */
    public static Notice failed(String title, String message, String details) {
        return new Notice(Kind.FAILED, title, message, details);
    }
}

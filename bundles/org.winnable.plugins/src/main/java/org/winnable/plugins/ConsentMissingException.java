package org.winnable.plugins;

import java.io.Serial;

/** Somebody must say yes to something before the change can be made. The message says to what, for people in their language. */
public final class ConsentMissingException extends PluginException {

    @Serial
    private static final long serialVersionUID = 1;

    private final What what;

    /** What there is to say yes to. */
    public enum What {
        /** Files that nobody vouches for. */
        UNSIGNED,
        /** Files signed with a key that is not known. */
        UNKNOWN_KEY,
        /** Terms. */
        LICENCE
    }

    /** Nothing was changed because nobody said yes to {@code what}. */
    public ConsentMissingException(What what, String message) {
        super(message);
        this.what = what;
    }

    /** What there is to say yes to. */
    public What what() {
        return what;
    }
}

package org.winnable.application;

/** A query that cannot be answered: an unknown column or stage, or a value that does not fit it. The message says what to do. */
public final class InvalidQueryException extends Exception {

    private static final long serialVersionUID = 1L;

    /** With a message in the user's language that names the offending part and a remedy. */
    public InvalidQueryException(String message) {
        super(message);
    }
}

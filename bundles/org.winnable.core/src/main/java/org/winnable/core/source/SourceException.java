package org.winnable.core.source;

/** A file that cannot be read as a whole. The message says what is wrong and what to do, in the user's language. */
public final class SourceException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Where no line can be named. */
    public static final long NO_LINE = 0;

    private final long line;

    /**
     * A failure at a line.
     *
     * @param line from 1, or {@link #NO_LINE}
     * @param message what is wrong and what to do, without personal data
     */
    public SourceException(long line, String message) {
        super(message);
        this.line = line;
    }

    /** The line the reader stood at, or {@link #NO_LINE}. */
    public long line() {
        return line;
    }
}

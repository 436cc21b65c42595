package org.winnable.imports;

import org.jspecify.annotations.Nullable;

/**
 * A file was refused as a whole and nothing in the workspace changed. The message names the file, the line where there is
 * one, what is wrong and what to do, in the user's language and without personal data.
 */
public final class ImportException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Where no line can be named. */
    public static final long NO_LINE = 0;

    private final String file;
    private final long line;

    /**
     * A refused file.
     *
     * @param file its name
     * @param line where reading ended, from 1, or {@link #NO_LINE}
     * @param message the whole sentence for people
     * @param cause what the system said; null if it said nothing
     */
    public ImportException(String file, long line, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.file = file;
        this.line = line;
    }

    /** The file's name as the user gave it. */
    public String file() {
        return file;
    }

    /** The line, from 1, or {@link #NO_LINE}. */
    public long line() {
        return line;
    }
}

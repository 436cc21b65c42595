package org.winnable.content;

import org.jspecify.annotations.Nullable;

/** A file of assets was refused as a whole; nothing has changed. The message names file, line, what is wrong and what to do. */
public final class AssetImportException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * A refused file.
     *
     * @param message the whole sentence for people
     * @param cause what the system said; null if it said nothing
     */
    public AssetImportException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

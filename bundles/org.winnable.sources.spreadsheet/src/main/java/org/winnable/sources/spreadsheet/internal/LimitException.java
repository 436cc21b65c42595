package org.winnable.sources.spreadsheet.internal;

import java.io.IOException;

/** A workbook goes beyond a limit that keeps hostile and broken files from filling memory. */
final class LimitException extends IOException {

    private static final long serialVersionUID = 1L;

    /** What went beyond; the names are keys of the texts. */
    enum Limit {
        /** The directory of the archive. */
        ENTRIES,
        /** How much a part expands. */
        EXPANSION,
        /** How many cells a row has. */
        CELLS,
        /** The texts that sheets share. */
        STRINGS
    }

    private final Limit limit;

    LimitException(Limit limit) {
        super(limit.name());
        this.limit = limit;
    }

    Limit limit() {
        return limit;
    }
}

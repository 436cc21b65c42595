package org.winnable.imports.internal;

import org.winnable.imports.ImportException;

/**
 * The rows of one file piece by piece, in their order. Used by one thread at a time.
 *
 * @param <P> what the rows have become so far
 */
@FunctionalInterface
interface Pieces<P extends Pieces.Piece> {

    /** Some rows. */
    interface Piece {

        /** Whether no piece follows. */
        boolean isLast();
    }

    /** The next piece. Not to be called after the last one. */
    P next() throws ImportException;
}

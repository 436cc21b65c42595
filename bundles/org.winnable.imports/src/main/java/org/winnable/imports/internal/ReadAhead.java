package org.winnable.imports.internal;

import java.util.Optional;
import java.util.concurrent.Future;
import org.winnable.imports.ImportException;

/**
 * Makes one piece ahead on a thread of its own, so that reading, mapping and writing go on at once: an import waits for the
 * slowest of them, not for the sum of all.
 *
 * @param <P> what is made ahead
 */
final class ReadAhead<P extends Pieces.Piece> implements Pieces<P>, AutoCloseable {

    private final Pieces<P> pieces;
    private final ImportThread thread;
    private Optional<Future<P>> ahead = Optional.empty();

    /**
     * Begins with the first call of {@link #next}.
     *
     * @param name of the thread
     */
    ReadAhead(String name, Pieces<P> pieces) {
        this.pieces = pieces;
        this.thread = new ImportThread(name);
    }

    /** The next piece, while the one after it is already being made. */
    @Override
    public P next() throws ImportException {
        P piece = ImportThread.await(ahead.orElseGet(() -> thread.begin(pieces::next)));
        if (!piece.isLast()) {
            ahead = Optional.of(thread.begin(pieces::next));
        }
        return piece;
    }

    @Override
    public void close() {
        thread.close();
    }
}

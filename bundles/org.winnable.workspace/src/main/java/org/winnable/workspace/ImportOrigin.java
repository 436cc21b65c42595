package org.winnable.workspace;

import java.time.Instant;
import org.winnable.core.lead.SourceDescription;

/**
 * What is known of an import before its first row.
 *
 * @param source where the list comes from
 * @param dialect the id of the dialect by which it is read; empty if none was recognised
 * @param family which sources share identifiers: external ids are compared within a family only
 * @param fileHash a digest of the file's bytes, by which a file that comes again is recognised
 * @param rank of two values the one of the higher rank wins, whichever is newer; 0 for lists
 * @param recorded when we learn it; of two values of the same rank the one recorded later wins
 */
public record ImportOrigin(
        SourceDescription source, String dialect, String family, String fileHash, int rank, Instant recorded) {

    /** What people said themselves: above all lists. */
    public static final int BY_HAND = 1000;

    /** A list, which ranks as all lists do. */
    public ImportOrigin(SourceDescription source, String dialect, String family, String fileHash, Instant recorded) {
        this(source, dialect, family, fileHash, 0, recorded);
    }

    /** Whether this is no file, but something that a person said. */
    public boolean isByHand() {
        return rank == BY_HAND;
    }
}

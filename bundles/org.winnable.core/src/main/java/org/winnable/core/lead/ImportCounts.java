package org.winnable.core.lead;

/**
 * What became of the rows of one import. The arithmetic always closes: every row read is exactly one of the four.
 *
 * @param read data rows in the file; blank rows, preambles and headers are none
 * @param created rows that brought a person nobody knew
 * @param merged rows that brought something new about a person already known
 * @param unchanged rows that told nothing new
 * @param rejected rows that could not be taken, each with an issue that says why
 */
public record ImportCounts(long read, long created, long merged, long unchanged, long rejected) {

    /** Nothing read. */
    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0);

    /**
     * Refuses counts that do not close.
     *
     * @throws IllegalArgumentException if {@code read != created + merged + unchanged + rejected}
     */
    public ImportCounts {
        if (read != created + merged + unchanged + rejected) {
            throw new IllegalArgumentException("read " + read + " rows, but " + created + " created + " + merged
                    + " merged + " + unchanged + " unchanged + " + rejected + " rejected");
        }
    }

    /** These counts and one more row of the given outcome. */
    public ImportCounts plus(RowOutcome outcome) {
        return new ImportCounts(
                read + 1,
                created + (outcome == RowOutcome.CREATED ? 1 : 0),
                merged + (outcome == RowOutcome.MERGED ? 1 : 0),
                unchanged + (outcome == RowOutcome.UNCHANGED ? 1 : 0),
                rejected + (outcome == RowOutcome.REJECTED ? 1 : 0));
    }

    /** How many rows had an outcome. */
    public long of(RowOutcome outcome) {
        return switch (outcome) {
            case CREATED -> created;
            case MERGED -> merged;
            case UNCHANGED -> unchanged;
            case REJECTED -> rejected;
        };
    }
}

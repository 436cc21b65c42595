package org.winnable.sources.spreadsheet.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.apache.commons.io.input.ProxyInputStream;

/** Keeps a part of an archive from expanding without bound, and its reader from waiting for the end of an endless tag. */
final class MeteredStream extends ProxyInputStream {

    /** More than Excel can fill: a million rows of a hundred columns. */
    private static final long MOST_BYTES = 16L * 1024 * 1024 * 1024;

    /** Small parts may be very repetitive. */
    private static final long RATIO_FROM = 32L * 1024 * 1024;

    /** Sheets of people expand tenfold to thirtyfold, sheets of formatted emptiness a hundredfold. */
    private static final long HIGHEST_RATIO = 250;

    /** The most bytes between two events of the reader: the longest cell of Excel has 32,767 characters. */
    private static final int MOST_PER_TOKEN = 2 * 1024 * 1024;

    private final LongSupplier compressed;
    private long count;
    private long atToken;

    /**
     * @param expanding the part
     * @param compressed how many bytes of the archive it was made from so far
     */
    MeteredStream(InputStream expanding, LongSupplier compressed) {
        super(expanding);
        this.compressed = compressed;
    }

    /** How many bytes of the archive it was made from so far. */
    long compressed() {
        return compressed.getAsLong();
    }

    /** The reader came to the end of a tag or text. */
    void tokenEnded() {
        atToken = count;
    }

    @Override
    protected void afterRead(int read) throws IOException {
        count += Math.max(0, read);
        boolean repetitive = count > RATIO_FROM && count / HIGHEST_RATIO > compressed.getAsLong();
        if (count > MOST_BYTES || repetitive) {
            throw new LimitException(LimitException.Limit.EXPANSION);
        }
        if (count - atToken > MOST_PER_TOKEN) {
            throw new LimitException(LimitException.Limit.TOKEN);
        }
    }
}

package org.winnable.sources.spreadsheet.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.apache.commons.io.input.ProxyInputStream;

/** Keeps a part of an archive from expanding without bound. */
final class MeteredStream extends ProxyInputStream {

    /** More than Excel can fill: a million rows of a hundred columns. */
    private static final long MOST_BYTES = 16L * 1024 * 1024 * 1024;

    /** Small parts may be very repetitive. */
    private static final long RATIO_FROM = 32L * 1024 * 1024;

    /** Sheets of people expand tenfold to thirtyfold, sheets of formatted emptiness a hundredfold. */
    private static final long HIGHEST_RATIO = 250;

    private final LongSupplier compressed;
    private long count;

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

    @Override
    protected void afterRead(int read) throws IOException {
        count += Math.max(0, read);
        boolean repetitive = count > RATIO_FROM && count / HIGHEST_RATIO > compressed.getAsLong();
        if (count > MOST_BYTES || repetitive) {
            throw new LimitException(LimitException.Limit.EXPANSION);
        }
    }
}

package org.winnable.sources.tabular.internal;

import org.winnable.core.source.CountedStream;

/** Sums the bytes that were read, for progress. Not thread-safe. */
final class ByteCount implements CountedStream.Count {

    private long count;

    @Override
    public void read(int bytes) {
        count += bytes;
    }

    /** The bytes read since this was last asked. */
    long takeCount() {
        long taken = count;
        count = 0;
        return taken;
    }
}

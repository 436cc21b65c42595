package org.winnable.sources.tabular.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Counts the bytes that were read, for progress. */
final class CountingStream extends FilterInputStream {

    private long count;

    CountingStream(InputStream stream) {
        super(stream);
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count += value < 0 ? 0 : 1;
        return value;
    }

    @Override
    public int read(byte @Nullable [] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count += Math.max(0, read);
        return read;
    }

    /** The bytes read since this was last asked. */
    long takeCount() {
        long taken = count;
        count = 0;
        return taken;
    }
}

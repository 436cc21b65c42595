package org.winnable.imports.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Ends after a number of bytes, whatever the stream below still has. */
final class BoundedStream extends FilterInputStream {

    private long left;

    BoundedStream(InputStream stream, long limit) {
        super(stream);
        left = limit;
    }

    @Override
    public int read() throws IOException {
        int value = left <= 0 ? -1 : super.read();
        left -= value < 0 ? 0 : 1;
        return value;
    }

    @Override
    public int read(byte @Nullable [] buffer, int offset, int length) throws IOException {
        if (left <= 0 && length > 0) {
            return -1;
        }
        int read = super.read(buffer, offset, (int) Math.min(length, left));
        left -= Math.max(0, read);
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(Math.min(count, left));
        left -= skipped;
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}

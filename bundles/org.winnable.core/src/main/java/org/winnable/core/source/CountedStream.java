package org.winnable.core.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/** Tells how many bytes are read, for progress and for limits. Not thread-safe. */
public class CountedStream extends FilterInputStream {

    private final Count count;

    /** Is told what was read. */
    @ConsumerType
    @FunctionalInterface
    public interface Count {

        /**
         * Some bytes were read.
         *
         * @param bytes how many; 0 at the end of the stream
         * @throws IOException to end the reading, which then fails with it
         */
        void read(int bytes) throws IOException;
    }

    /**
     * Begins at the present place of a stream.
     *
     * @param stream closed with this
     */
    public CountedStream(InputStream stream, Count count) {
        super(stream);
        this.count = count;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count.read(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte @Nullable [] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count.read(Math.max(0, read));
        return read;
    }
}

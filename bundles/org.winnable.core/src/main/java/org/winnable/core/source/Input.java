package org.winnable.core.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a file, bounded: a stream that yields more than the limits of the import allow fails with an
 * {@link IOException} instead of filling memory. Can be opened several times, each time from the beginning.
 */
public interface Input {

    /** The file's name without folder, for messages. */
    String name();

    /** Length in bytes. */
    long size();

    /** A new stream over the bytes, to be closed by the caller. */
    InputStream open() throws IOException;

    /** Bytes that are in memory already; they are not copied. */
    static Input of(String name, byte[] bytes) {
        return new Input() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }
}

package org.winnable.core.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The bytes of a file, bounded: a stream that yields more than the limits of the import allow fails with an
 * {@link IOException} instead of filling memory. Can be opened several times, each time from the beginning.
 */
@ProviderType
public interface Input {

    /** The file's name without folder, for messages. */
    String name();

    /** Length in bytes. */
    long size();

    /** A new stream over the bytes, to be closed by the caller. */
    InputStream open() throws IOException;

    /** Bytes that are in memory already; they are not copied. */
    static Input of(String name, byte[] bytes) {
        return of(name, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    /**
     * Bytes that are made as they are read, such as a file that is too long for memory.
     *
     * @param size length in bytes
     * @param stream makes a new stream from the beginning
     */
    static Input of(String name, long size, Supplier<? extends InputStream> stream) {
        return new Input() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long size() {
                return size;
            }

            @Override
            public InputStream open() {
                return stream.get();
            }
        };
    }
}

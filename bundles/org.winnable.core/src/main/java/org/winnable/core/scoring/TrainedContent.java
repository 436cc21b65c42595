package org.winnable.core.scoring;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What a strategy learnt, as bytes that only the strategy knows how to read. Compared by value, never printed: weights may tell of the
 * people they were learnt from. Immutable and thread-safe.
 */
public final class TrainedContent {

    private final byte[] bytes;
    private final String sha256;

    private TrainedContent(byte[] bytes) {
        this.bytes = bytes;
        try {
            sha256 = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A content of these bytes, which are copied. */
    public static TrainedContent of(byte[] bytes) {
        return new TrainedContent(bytes.clone());
    }

    /** A stream from the first byte to the last; each call gives another one. Need not be closed. */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** How many bytes there are. */
    public int size() {
        return bytes.length;
    }

    /** The SHA-256 of the bytes, as 64 lower-case hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof TrainedContent content && Arrays.equals(bytes, content.bytes);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }

    /** How long it is, not what it says. */
    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}

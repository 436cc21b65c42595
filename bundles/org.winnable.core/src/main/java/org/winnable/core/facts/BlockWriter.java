package org.winnable.core.facts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Writes numbers and texts in blocks, each with its length and checksum before it, so that {@link BlockReader} never takes what
 * was cut off or damaged for what was written. Not thread-safe.
 */
final class BlockWriter {

    /** Bytes in a block at most; the checksum of one is made while it is in the processor's cache. */
    static final int BLOCK = 1 << 18;

    /** Length and checksum. */
    static final int FRAME = 2 * Integer.BYTES;

    /** How long a text that is not there is said to be, so that one that is empty can be told from it. */
    static final int ABSENT = -1;

    private final WritableByteChannel channel;
    private final ByteBuffer block = ByteBuffer.allocate(FRAME + BLOCK).order(ByteOrder.LITTLE_ENDIAN);
    private final CRC32C checksum = new CRC32C();

    BlockWriter(WritableByteChannel channel) {
        this.channel = channel;
        block.position(FRAME);
    }

    void number(long value) throws IOException {
        space(Long.BYTES);
        block.putLong(value);
    }

    void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        bytes(bytes);
    }

    void numbers(int[] values) throws IOException {
        numbers(values.length, place -> values[place]);
    }

    void numbers(long[] values) throws IOException {
        numbers(values.length, place -> values[place]);
    }

    void numbers(double[] values) throws IOException {
        numbers(values.length, place -> Double.doubleToRawLongBits(values[place]));
    }

    /** Lengths of all, and then their letters. */
    void texts(@Nullable String[] texts) throws IOException {
        byte @Nullable [][] coded = new byte @Nullable [texts.length][];
        for (int place = 0; place < texts.length; place++) {
            String text = texts[place];
            coded[place] = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
        }
        numbers(coded.length, place -> length(coded[place]));
        number(Arrays.stream(coded)
                .mapToLong(bytes -> Math.max(0, length(bytes)))
                .sum());
        for (byte[] bytes : coded) {
            if (bytes != null) {
                bytes(bytes);
            }
        }
    }

    void texts(List<String> texts) throws IOException {
        texts(texts.toArray(String[]::new));
    }

    /** To be called at last: hands over what is left. */
    void end() throws IOException {
        if (block.position() == FRAME) {
            return;
        }
        int length = block.position() - FRAME;
        checksum.reset();
        checksum.update(block.array(), FRAME, length);
        block.putInt(0, length).putInt(Integer.BYTES, (int) checksum.getValue()).flip();
        while (block.hasRemaining()) {
            channel.write(block);
        }
        block.clear().position(FRAME);
    }

    private static int length(byte @Nullable [] bytes) {
        return bytes == null ? ABSENT : bytes.length;
    }

    /** Each as what it is above the least of all, in as few bytes as the greatest of all needs: codes mostly need one or two. */
    private void numbers(int count, IntToLongFunction value) throws IOException {
        long least = Long.MAX_VALUE;
        long greatest = Long.MIN_VALUE;
        for (int place = 0; place < count; place++) {
            long each = value.applyAsLong(place);
            least = Math.min(least, each);
            greatest = Math.max(greatest, each);
        }
        int width = count == 0 ? 0 : width(greatest - least);
        number(count);
        number(width);
        number(least);
        for (int place = 0; place < count; place++) {
            long above = value.applyAsLong(place) - least;
            space(width);
            switch (width) {
                case Byte.BYTES -> block.put((byte) above);
                case Short.BYTES -> block.putShort((short) above);
                case Integer.BYTES -> block.putInt((int) above);
                case Long.BYTES -> block.putLong(above);
                default -> {
                    // all are the same
                }
            }
        }
    }

    /** A span beyond what a long can hold comes as a negative number. */
    private static int width(long span) {
        if (span < 0 || span > 0xFFFF_FFFFL) {
            return Long.BYTES;
        }
        if (span > 0xFFFF) {
            return Integer.BYTES;
        }
        if (span > 0xFF) {
            return Short.BYTES;
        }
        return span == 0 ? 0 : Byte.BYTES;
    }

    private void bytes(byte[] bytes) throws IOException {
        int from = 0;
        while (from < bytes.length) {
            space(1);
            int length = Math.min(bytes.length - from, block.remaining());
            block.put(bytes, from, length);
            from += length;
        }
    }

    private void space(int bytes) throws IOException {
        if (block.remaining() < bytes) {
            end();
        }
    }
}

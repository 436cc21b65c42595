package org.winnable.core.facts;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a {@link BlockWriter} wrote, in the same order. Every method throws an {@link IOException} where the channel ends too
 * early or a checksum does not fit. Not thread-safe.
 */
final class BlockReader {

    private final ReadableByteChannel channel;
    private final ByteBuffer frame = ByteBuffer.allocate(BlockWriter.FRAME).order(ByteOrder.LITTLE_ENDIAN);
    private final ByteBuffer block = ByteBuffer.allocate(BlockWriter.BLOCK)
            .order(ByteOrder.LITTLE_ENDIAN)
            .limit(0);
    private final CRC32C checksum = new CRC32C();

    /** Numbers on their way into a column. */
    private final long[] piece = new long[1 << 12];

    BlockReader(ReadableByteChannel channel) {
        this.channel = channel;
    }

    /** Takes one piece after the other. */
    @FunctionalInterface
    private interface Taker {
        void take(int place, long[] piece, int length);
    }

    long number() throws IOException {
        more();
        return block.getLong();
    }

    String text() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    int[] ints() throws IOException {
        int[] values = new int[Math.toIntExact(number())];
        numbers(values.length, (place, read, length) -> {
            for (int i = 0; i < length; i++) {
                values[place + i] = (int) read[i];
            }
        });
        return values;
    }

    long[] longs() throws IOException {
        long[] values = new long[Math.toIntExact(number())];
        numbers(values.length, (place, read, length) -> System.arraycopy(read, 0, values, place, length));
        return values;
    }

    double[] doubles() throws IOException {
        double[] values = new double[Math.toIntExact(number())];
        numbers(values.length, (place, read, length) -> {
            for (int i = 0; i < length; i++) {
                values[place + i] = Double.longBitsToDouble(read[i]);
            }
        });
        return values;
    }

    @Nullable
    String[] texts() throws IOException {
        int[] lengths = ints();
        byte[] letters = bytes();
        @Nullable String[] texts = new @Nullable String[lengths.length];
        int from = 0;
        for (int place = 0; place < texts.length; place++) {
            if (lengths[place] != BlockWriter.ABSENT) {
                texts[place] = new String(letters, from, lengths[place], StandardCharsets.UTF_8);
                from += lengths[place];
            }
        }
        return texts;
    }

    private byte[] bytes() throws IOException {
        byte[] bytes = new byte[Math.toIntExact(number())];
        int to = 0;
        while (to < bytes.length) {
            more();
            int length = Math.min(bytes.length - to, block.remaining());
            block.get(bytes, to, length);
            to += length;
        }
        return bytes;
    }

    private void numbers(int count, Taker taker) throws IOException {
        int width = Math.toIntExact(number());
        long least = number();
        Arrays.fill(piece, least);
        int place = 0;
        while (place < count) {
            int length = Math.min(count - place, piece.length);
            if (width > 0) {
                more();
                length = Math.min(length, block.remaining() / width);
                read(width, length, least);
            }
            taker.take(place, piece, length);
            place += length;
        }
    }

    /** Into the piece. */
    private void read(int width, int length, long least) throws IOException {
        switch (width) {
            case Byte.BYTES -> {
                for (int i = 0; i < length; i++) {
                    piece[i] = least + (block.get() & 0xFF);
                }
            }
            case Short.BYTES -> {
                for (int i = 0; i < length; i++) {
                    piece[i] = least + (block.getShort() & 0xFFFF);
                }
            }
            case Integer.BYTES -> {
                for (int i = 0; i < length; i++) {
                    piece[i] = least + (block.getInt() & 0xFFFF_FFFFL);
                }
            }
            case Long.BYTES -> {
                for (int i = 0; i < length; i++) {
                    piece[i] = least + block.getLong();
                }
            }
            default -> throw new IOException("numbers of " + width + " bytes");
        }
    }

    /** The writer begins a new block where a number would not fit, so that a block is read to its end. */
    private void more() throws IOException {
        if (block.hasRemaining()) {
            return;
        }
        fill(frame.clear());
        int length = frame.getInt(0);
        if (length <= 0 || length > block.capacity()) {
            throw new IOException("a block of " + length + " bytes");
        }
        fill(block.clear().limit(length));
        checksum.reset();
        checksum.update(block.array(), 0, length);
        if ((int) checksum.getValue() != frame.getInt(Integer.BYTES)) {
            throw new IOException("a block does not fit its checksum");
        }
    }

    private void fill(ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                throw new EOFException("the end is missing");
            }
        }
        buffer.flip();
    }
}

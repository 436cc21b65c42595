package org.winnable.sources.spreadsheet.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.winnable.core.source.Input;

/**
 * An input of which any part can be read without holding it in memory: forward by skipping, backward by opening it again. Reads
 * whole blocks, as archives are searched from their end byte by byte. Not thread-safe.
 */
final class SeekableInput implements SeekableByteChannel {

    /** The bytes cannot be had, which is no fault of the workbook. */
    static final class ReadFailure extends IOException {

        private static final long serialVersionUID = 1L;

        ReadFailure(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }

    private static final int BLOCK = 64 * 1024;

    private final Input input;
    private InputStream stream;
    /** Where the stream stands. */
    private long streamPosition;

    private final byte[] block = new byte[BLOCK];
    private long blockStart;
    private int blockLength;
    private long position;
    private long allowance = Long.MAX_VALUE;
    private boolean open = true;

    SeekableInput(Input input) throws IOException {
        this.input = input;
        this.stream = input.open();
    }

    /** From now on, reading more bytes than this fails with a {@link LimitException}. */
    void allow(long bytes) {
        allowance = bytes;
    }

    @Override
    public int read(@Nullable ByteBuffer buffer) throws IOException {
        ByteBuffer target = Objects.requireNonNull(buffer);
        if (!open) {
            throw new ClosedChannelException();
        }
        if (position >= input.size() || position < 0) {
            return -1;
        }
        if (position < blockStart || position >= blockStart + blockLength) {
            load(position - position % BLOCK);
        }
        int at = (int) (position - blockStart);
        int count = Math.min(target.remaining(), blockLength - at);
        target.put(block, at, count);
        position += count;
        allowance -= count;
        if (allowance < 0) {
            throw new LimitException(LimitException.Limit.ENTRIES);
        }
        return count;
    }

    private void load(long start) throws IOException {
        try {
            if (start < streamPosition) {
                stream.close();
                stream = input.open();
                streamPosition = 0;
            }
            stream.skipNBytes(start - streamPosition);
            blockLength = stream.readNBytes(block, 0, BLOCK);
        } catch (IOException e) {
            throw new ReadFailure(e);
        }
        blockStart = start;
        streamPosition = start + blockLength;
        if (position >= streamPosition) {
            throw new EOFException(input.name());
        }
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long newPosition) {
        position = newPosition;
        return this;
    }

    @Override
    public long size() {
        return input.size();
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() throws IOException {
        open = false;
        stream.close();
    }

    @Override
    public int write(@Nullable ByteBuffer source) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }
}

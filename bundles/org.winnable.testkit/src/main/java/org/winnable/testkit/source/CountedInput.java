package org.winnable.testkit.source;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;
import org.winnable.core.source.Input;

/** Bytes whose streams are counted while they are open. */
final class CountedInput implements Input {

    private final byte[] bytes;
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();

    CountedInput(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public String name() {
        return "list";
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream open() {
        return new Counted();
    }

    /** How many streams were taken. */
    int taken() {
        return taken.get();
    }

    /** How many of them are not closed yet. */
    int left() {
        return taken.get() - closed.get();
    }

    private final class Counted extends FilterInputStream {

        private boolean over;

        Counted() {
            super(new ByteArrayInputStream(bytes));
            taken.incrementAndGet();
        }

        @Override
        public void close() throws IOException {
            if (!over) {
                over = true;
                closed.incrementAndGet();
            }
            super.close();
        }
    }
}

package org.winnable.sources.tabular.internal;

/**
 * Counts what in a stream of bytes is UTF-8 beyond ASCII and what cannot be; halves of surrogate pairs are neither. Fed piece by piece; not thread-safe.
 */
final class Utf8Census {

    /** A file with a few damaged characters is still UTF-8 if this many whole ones stand against each of them. */
    private static final int WHOLE_PER_DAMAGED = 10;

    /** Beyond all bytes. */
    private static final int NEVER = 0x100;

    private long whole;
    private long damaged;
    private int expected;
    /** Whether the sequence at hand is half of a surrogate pair. */
    private boolean surrogate;
    /** Bounds of the next byte: narrower after bytes that could begin an overlong form or too high a number. */
    private int low = 0x80;

    private int high = 0xBF;
    /** From this byte on the next one makes a surrogate of the sequence. */
    private int firstOfSurrogate = NEVER;

    void add(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            int b = bytes[i];
            if (b < 0 || expected > 0) {
                add(b & 0xFF);
            }
        }
    }

    private void add(int b) {
        if (expected > 0) {
            if (b >= low && b <= high) {
                surrogate |= b >= firstOfSurrogate;
                low = 0x80;
                high = 0xBF;
                firstOfSurrogate = NEVER;
                // careless programs write halves of pairs: what is cut in two tells neither for nor against UTF-8
                if (--expected == 0 && !surrogate) {
                    whole++;
                }
                return;
            }
            damaged++;
            expected = 0;
        }
        begin(b);
    }

    private void begin(int b) {
        low = 0x80;
        high = 0xBF;
        firstOfSurrogate = b == 0xED ? 0xA0 : NEVER;
        surrogate = false;
        if (b >= 0xC2 && b <= 0xDF) {
            expected = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            expected = 2;
            low = b == 0xE0 ? 0xA0 : 0x80;
        } else if (b >= 0xF0 && b <= 0xF4) {
            expected = 3;
            low = b == 0xF0 ? 0x90 : 0x80;
            high = b == 0xF4 ? 0x8F : 0xBF;
        } else if (b >= 0x80) {
            damaged++;
        }
    }

    /** Whether the bytes so far are UTF-8; a character cut off at the end counts for neither side. */
    boolean isUtf8() {
        return damaged == 0 || whole >= damaged * WHOLE_PER_DAMAGED;
    }
}

package org.winnable.core.source;

/**
 * The beginning of a file, for recognising it.
 *
 * @param name the file's name without folder; a hint at most: files are recognised by what is in them
 * @param head the first bytes, at most {@link #SIZE}; not to be changed
 * @param size length of the whole file in bytes
 */
public record Sample(String name, byte[] head, long size) {

    /** The most bytes a sample has. */
    public static final int SIZE = 64 * 1024;

    /** Whether the sample is the whole file. */
    public boolean isWhole() {
        return head.length == size;
    }
}

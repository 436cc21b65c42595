package org.winnable.workspace.internal.match;

/**
 * A text as 64 bits, to tell whether it changed without keeping it. Two different texts of one person have the same
 * fingerprint once in 10^19: FNV-1a over the characters, stirred by the finaliser of MurmurHash3.
 */
public final class Fingerprint {

    private static final long OFFSET = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;

    private Fingerprint() {}

    /** The fingerprint of a text; never 0. */
    public static long of(String text) {
        long hash = OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return stir(hash);
    }

    /** The fingerprint of something made of two parts, whose order counts: as of an array of them. */
    public static long of(long first, long second) {
        return stir((stir((OFFSET ^ first) * PRIME) ^ second) * PRIME);
    }

    /** The fingerprint of something made of several parts, whose order counts. */
    public static long of(long... parts) {
        long hash = OFFSET;
        for (long part : parts) {
            hash = stir((hash ^ part) * PRIME);
        }
        return hash;
    }

    private static long stir(long hash) {
        long stirred = hash;
        stirred = (stirred ^ stirred >>> 33) * 0xFF51AFD7ED558CCDL;
        stirred = (stirred ^ stirred >>> 33) * 0xC4CEB9FE1A85EC53L;
        stirred ^= stirred >>> 33;
        return stirred == 0 ? 1 : stirred;
    }
}

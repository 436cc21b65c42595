package org.winnable.workspace.internal.match;

/**
 * The interactions that were told, as fingerprints. There may be ten million of them beside all else that an import knows, so
 * that they are kept in many small tables, three quarters full, of which one grows at a time and by half: sets that are half
 * full and double take more than twice the memory at their worst. Not thread-safe.
 */
public final class KnownInteractions {

    private static final int PARTS = 1 << Byte.SIZE;
    private static final int FIRST_SLOTS = 16;

    /** Open addressing; 0 for an empty slot, which no fingerprint is. */
    private final long[][] tables = new long[PARTS][FIRST_SLOTS];

    private final int[] sizes = new int[PARTS];

    /** Adds one; returns whether it was not known. */
    public boolean add(long fingerprint) {
        int part = part(fingerprint);
        int slot = slot(tables[part], fingerprint);
        if (tables[part][slot] != 0) {
            return false;
        }
        tables[part][slot] = fingerprint;
        sizes[part]++;
        if (sizes[part] > tables[part].length / 4 * 3) {
            tables[part] = grown(tables[part]);
        }
        return true;
    }

    /** Whether one is known. */
    public boolean contains(long fingerprint) {
        long[] table = tables[part(fingerprint)];
        return table[slot(table, fingerprint)] != 0;
    }

    private static int part(long fingerprint) {
        return (int) (fingerprint >>> Long.SIZE - Byte.SIZE);
    }

    /** Where one is, or would be. The bits behind those of the part, as a fraction of the table: fingerprints are stirred. */
    private static int slot(long[] table, long fingerprint) {
        int slot = (int) Math.unsignedMultiplyHigh(fingerprint << Byte.SIZE, table.length);
        while (table[slot] != 0 && table[slot] != fingerprint) {
            slot = slot + 1 == table.length ? 0 : slot + 1;
        }
        return slot;
    }

    private static long[] grown(long[] table) {
        long[] larger = new long[table.length / 2 * 3];
        for (long fingerprint : table) {
            if (fingerprint != 0) {
                larger[slot(larger, fingerprint)] = fingerprint;
            }
        }
        return larger;
    }
}

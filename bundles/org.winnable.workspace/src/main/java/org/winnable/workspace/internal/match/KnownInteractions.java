package org.winnable.workspace.internal.match;

import java.util.stream.Stream;
import org.eclipse.collections.api.factory.primitive.LongSets;
import org.eclipse.collections.api.set.primitive.MutableLongSet;

/**
 * The interactions that were told, as fingerprints. There may be ten million of them, so that they are kept in many small sets:
 * one large one would need three times its size whenever it grows. Not thread-safe.
 */
public final class KnownInteractions {

    private static final int PARTS = 256;

    private final MutableLongSet[] parts =
            Stream.generate(LongSets.mutable::empty).limit(PARTS).toArray(MutableLongSet[]::new);

    /** Adds one; returns whether it was not known. */
    public boolean add(long fingerprint) {
        return part(fingerprint).add(fingerprint);
    }

    /** Whether one is known. */
    public boolean contains(long fingerprint) {
        return part(fingerprint).contains(fingerprint);
    }

    private MutableLongSet part(long fingerprint) {
        return parts[(int) (fingerprint >>> Long.SIZE - Byte.SIZE)];
    }
}

package org.winnable.workspace.internal.match;

import java.util.Arrays;
import java.util.Objects;
import org.eclipse.collections.api.set.primitive.MutableLongSet;
import org.eclipse.collections.impl.factory.primitive.LongSets;
import org.jspecify.annotations.Nullable;

/**
 * What is known of each person in one attribute, as fingerprints: the current value and, if asked to, all ever told. Of the
 * current value half of the fingerprint is kept, since there is one for each attribute of a million people: of four thousand
 * million changed values one passes for unchanged, and then nothing but a count is wrong.
 */
public final class ValueIndex {

    private static final int PAGE_BITS = 12;
    private static final int PAGE = 1 << PAGE_BITS;

    private final boolean remembering;
    private final MutableLongSet told = LongSets.mutable.empty();
    private int[] @Nullable [] current = new int[64][];

    /** An index that remembers all values ever told, or the current ones only. */
    public ValueIndex(boolean remembering) {
        this.remembering = remembering;
    }

    /** A person's value as of now. */
    public void put(long person, long fingerprint) {
        int page = Math.toIntExact(person >> PAGE_BITS);
        if (page >= current.length) {
            current = Arrays.copyOf(current, Math.max(page + 1, current.length * 2));
        }
        if (current[page] == null) {
            current[page] = new int[PAGE];
        }
        Objects.requireNonNull(current[page])[(int) person & PAGE - 1] = half(fingerprint);
        told(person, fingerprint);
    }

    /** A value that a person had, or that did not win. */
    public void told(long person, long fingerprint) {
        if (remembering) {
            told.add(Fingerprint.of(person, fingerprint));
        }
    }

    /** Whether this is the person's value now. */
    public boolean isCurrent(long person, long fingerprint) {
        long page = person >> PAGE_BITS;
        int[] values = page < current.length ? current[(int) page] : null;
        return values != null && values[(int) person & PAGE - 1] == half(fingerprint);
    }

    /** Whether this value was told of the person before; without memory, whether it is the current one. */
    public boolean wasTold(long person, long fingerprint) {
        return remembering ? told.contains(Fingerprint.of(person, fingerprint)) : isCurrent(person, fingerprint);
    }

    /** Never 0, which stands for nobody's value. */
    private static int half(long fingerprint) {
        int half = (int) (fingerprint >>> Integer.SIZE);
        return half == 0 ? 1 : half;
    }
}

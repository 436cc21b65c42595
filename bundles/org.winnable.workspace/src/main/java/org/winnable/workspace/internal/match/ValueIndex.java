package org.winnable.workspace.internal.match;

import java.util.Arrays;
import org.eclipse.collections.api.set.primitive.MutableLongSet;
import org.eclipse.collections.impl.factory.primitive.LongSets;

/** What is known of each person in one attribute, as fingerprints: the current value and, if asked to, all ever told. */
public final class ValueIndex {

    private final boolean remembering;
    private final MutableLongSet told = LongSets.mutable.empty();
    private long[] current = new long[1024];

    /** An index that remembers all values ever told, or the current ones only. */
    public ValueIndex(boolean remembering) {
        this.remembering = remembering;
    }

    /** A person's value as of now. */
    public void put(long person, long fingerprint) {
        int place = Math.toIntExact(person);
        if (place >= current.length) {
            current = Arrays.copyOf(current, Math.max(place + 1, current.length * 2));
        }
        current[place] = fingerprint;
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
        return person < current.length && current[(int) person] == fingerprint;
    }

    /** Whether this value was told of the person before; without memory, whether it is the current one. */
    public boolean wasTold(long person, long fingerprint) {
        return remembering ? told.contains(Fingerprint.of(person, fingerprint)) : isCurrent(person, fingerprint);
    }
}

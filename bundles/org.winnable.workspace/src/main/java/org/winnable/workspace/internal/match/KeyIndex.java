package org.winnable.workspace.internal.match;

import org.eclipse.collections.api.LongIterable;
import org.eclipse.collections.api.factory.primitive.LongIntMaps;
import org.eclipse.collections.api.factory.primitive.LongLists;
import org.eclipse.collections.api.factory.primitive.LongObjectMaps;
import org.eclipse.collections.api.list.primitive.MutableLongList;
import org.eclipse.collections.api.map.primitive.MutableLongIntMap;
import org.eclipse.collections.api.map.primitive.MutableLongObjectMap;

/**
 * Which clusters of records have which key of one kind. Nearly every key has one, so that only the others cost a list. A
 * cluster is known by its first record, of which there are less than two thousand million.
 */
public final class KeyIndex {

    private final MutableLongIntMap first = LongIntMaps.mutable.empty();
    private final MutableLongObjectMap<MutableLongList> all = LongObjectMaps.mutable.empty();

    /** A cluster has a key; keys and ids of clusters are not 0. */
    public void add(long key, long cluster) {
        long known = first.getIfAbsentPut(key, Math.toIntExact(cluster));
        if (known != cluster) {
            MutableLongList clusters = all.getIfAbsentPut(key, () -> LongLists.mutable.of(known));
            if (!clusters.contains(cluster)) {
                clusters.add(cluster);
            }
        }
    }

    /** The cluster that had a key first; 0 for none. */
    public long first(long key) {
        return first.getIfAbsent(key, 0);
    }

    /** Which clusters have a key, first known first. */
    public LongIterable clusters(long key) {
        MutableLongList clusters = all.get(key);
        if (clusters != null) {
            return clusters;
        }
        long cluster = first(key);
        return cluster == 0 ? LongLists.immutable.empty() : LongLists.immutable.of(cluster);
    }
}

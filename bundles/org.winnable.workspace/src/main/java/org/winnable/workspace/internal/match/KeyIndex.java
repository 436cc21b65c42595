package org.winnable.workspace.internal.match;

import org.eclipse.collections.api.LongIterable;
import org.eclipse.collections.api.factory.primitive.LongLists;
import org.eclipse.collections.api.factory.primitive.LongLongMaps;
import org.eclipse.collections.api.factory.primitive.LongObjectMaps;
import org.eclipse.collections.api.list.primitive.MutableLongList;
import org.eclipse.collections.api.map.primitive.MutableLongLongMap;
import org.eclipse.collections.api.map.primitive.MutableLongObjectMap;

/** Which clusters of records have which key of one kind. Nearly every key has one, so that only the others cost a list. */
public final class KeyIndex {

    private final MutableLongLongMap first = LongLongMaps.mutable.empty();
    private final MutableLongObjectMap<MutableLongList> all = LongObjectMaps.mutable.empty();

    /** A cluster has a key; keys and ids of clusters are not 0. */
    public void add(long key, long cluster) {
        long known = first.getIfAbsentPut(key, cluster);
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

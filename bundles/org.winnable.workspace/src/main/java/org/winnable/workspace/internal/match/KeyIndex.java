package org.winnable.workspace.internal.match;

import org.eclipse.collections.api.LongIterable;
import org.eclipse.collections.api.list.primitive.MutableLongList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.api.map.primitive.MutableObjectLongMap;
import org.eclipse.collections.impl.factory.Maps;
import org.eclipse.collections.impl.factory.primitive.LongLists;
import org.eclipse.collections.impl.factory.primitive.ObjectLongMaps;

/** Who has which key of one kind. Nearly every key has one person, so that only the others cost a list. Not thread-safe. */
public final class KeyIndex {

    private final MutableObjectLongMap<String> first = ObjectLongMaps.mutable.empty();
    private final MutableMap<String, MutableLongList> all = Maps.mutable.empty();

    /** A person has a key; people's ids are above 0. */
    public void add(String key, long person) {
        long known = first.getIfAbsentPut(key, person);
        if (known != person) {
            MutableLongList people = all.getIfAbsentPut(key, () -> LongLists.mutable.of(known));
            if (!people.contains(person)) {
                people.add(person);
            }
        }
    }

    /** Who has a key, first known first. */
    public LongIterable people(String key) {
        MutableLongList people = all.get(key);
        if (people != null) {
            return people;
        }
        long person = first.getIfAbsent(key, 0);
        return person == 0 ? LongLists.immutable.empty() : LongLists.immutable.of(person);
    }
}

package org.winnable.workspace.internal.match;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.collections.api.LongIterable;
import org.eclipse.collections.api.factory.primitive.LongLists;
import org.eclipse.collections.api.factory.primitive.LongLongMaps;
import org.eclipse.collections.api.factory.primitive.LongSets;
import org.eclipse.collections.api.list.primitive.MutableLongList;
import org.eclipse.collections.api.map.primitive.MutableLongLongMap;
import org.eclipse.collections.api.set.primitive.LongSet;
import org.eclipse.collections.api.set.primitive.MutableLongSet;
import org.winnable.workspace.MatchKey;

/**
 * Who is known while rows stream in. It finds the person of a row at once and keeps note of the few clusters for which the
 * last word ({@link Identity}) has to be heard when all rows are in: those that were joined, that learnt their first address,
 * or that have namesakes. Not thread-safe.
 */
public final class KnownClusters {

    private final Map<MatchKey.Kind, KeyIndex> indexes = new EnumMap<>(MatchKey.Kind.class);
    private final KeyIndex nameOnly = new KeyIndex();
    private final BitSet withAddress = new BitSet();
    private final MutableLongLongMap joined = LongLongMaps.mutable.empty();
    private final MutableLongLongMap people = LongLongMaps.mutable.empty();
    private final MutableLongSet disputed = LongSets.mutable.empty();
    private final MutableLongSet unsettled = LongSets.mutable.empty();

    /**
     * Where a row belongs.
     *
     * @param cluster the cluster it joins; 0 if it begins one
     * @param person whose row it is; 0 for someone new
     * @param by what it was found by; empty for someone new
     */
    public record Place(long cluster, long person, Optional<MatchKey.Kind> by) {}

    /** Nobody is known. */
    public KnownClusters() {
        for (MatchKey.Kind kind : MatchKey.Kind.values()) {
            indexes.put(kind, new KeyIndex());
        }
    }

    /** A record that the store has. */
    public void known(RecordKeys keys, long cluster, long person) {
        enter(keys, cluster);
        if (person != cluster) {
            people.put(cluster, person);
        }
    }

    /** Something was said about a record of this cluster, so that whatever comes to it is decided at the end. */
    public void dispute(long cluster) {
        disputed.add(cluster);
    }

    /** Where a row belongs. */
    public Place place(RecordKeys keys) {
        for (MatchKey.Kind kind : MatchKey.Kind.values()) {
            long key = keys.of(kind);
            if (key != 0) {
                Place place = kind == MatchKey.Kind.NAME_AND_COMPANY ? namesake(keys) : strong(kind, key);
                if (place.by().isPresent()) {
                    return place;
                }
            }
        }
        return new Place(0, 0, Optional.empty());
    }

    private Place strong(MatchKey.Kind kind, long key) {
        long found = index(kind).first(key);
        if (found == 0) {
            return new Place(0, 0, Optional.empty());
        }
        long cluster = find(found);
        return new Place(cluster, person(cluster), Optional.of(kind));
    }

    /** The same rule as {@link Identity} has, for what is known so far. */
    private Place namesake(RecordKeys keys) {
        long alike = keys.isNameOnly() ? nameOnly.first(keys.name()) : 0;
        if (alike != 0) {
            long cluster = find(alike);
            return new Place(cluster, person(cluster), Optional.of(MatchKey.Kind.NAME_AND_COMPANY));
        }
        LongIterable namesakes = clusters(keys.name());
        LongIterable without = namesakes.reject(this::hasAddress);
        int addresses = namesakes.size() - without.size() + (keys.address() == 0 ? 0 : 1);
        LongIterable candidates =
                addresses <= 1 ? namesakes : keys.address() == 0 ? without : LongLists.mutable.empty();
        return candidates.isEmpty()
                ? new Place(0, 0, Optional.empty())
                : new Place(0, person(candidates.min()), Optional.of(MatchKey.Kind.NAME_AND_COMPANY));
    }

    /**
     * A row has become a record.
     *
     * @param record its id
     * @param place as {@link #place} had it
     * @return the cluster it belongs to
     */
    public long add(RecordKeys keys, long record, Place place) {
        long cluster = place.cluster() == 0 ? record : place.cluster();
        for (MatchKey.Kind kind : MatchKey.Kind.values()) {
            long key = keys.of(kind);
            if (key != 0 && kind != MatchKey.Kind.NAME_AND_COMPANY) {
                cluster = join(cluster, index(kind).first(key));
            }
        }
        if (disputed.contains(cluster) || cluster != record && keys.address() != 0 && !hasAddress(cluster)) {
            unsettled.add(cluster);
        }
        enter(keys, cluster);
        if (keys.name() != 0 && clusters(keys.name()).size() > 1) {
            unsettled.add(cluster);
        }
        if (place.cluster() == 0 && place.person() != 0) {
            people.put(cluster, place.person());
        }
        return cluster;
    }

    private long join(long cluster, long other) {
        long root = other == 0 ? cluster : find(other);
        if (root == cluster) {
            return cluster;
        }
        long winner = Math.min(cluster, root);
        long loser = Math.max(cluster, root);
        joined.put(loser, winner);
        if (hasAddress(loser)) {
            withAddress.set(Math.toIntExact(winner));
        }
        if (disputed.contains(loser)) {
            disputed.add(winner);
        }
        unsettled.add(winner);
        return winner;
    }

    private void enter(RecordKeys keys, long cluster) {
        indexes.forEach((kind, index) -> {
            long key = keys.of(kind);
            if (key != 0) {
                index.add(key, cluster);
            }
        });
        if (keys.address() != 0) {
            withAddress.set(Math.toIntExact(cluster));
        }
        if (keys.isNameOnly()) {
            nameOnly.add(keys.name(), cluster);
        }
    }

    /** Whose a cluster is, for what is known so far. */
    public long personOf(long cluster) {
        return person(find(cluster));
    }

    /** The clusters for which the last word has to be heard. */
    public LongSet unsettled() {
        return unsettled;
    }

    private LongIterable clusters(long name) {
        LongIterable entered = index(MatchKey.Kind.NAME_AND_COMPANY).clusters(name);
        if (entered.size() < 2) {
            return entered.isEmpty() ? entered : LongLists.mutable.of(find(entered.min()));
        }
        MutableLongList roots = LongLists.mutable.empty();
        entered.each(cluster -> {
            long root = find(cluster);
            if (!roots.contains(root)) {
                roots.add(root);
            }
        });
        return roots;
    }

    private KeyIndex index(MatchKey.Kind kind) {
        return Objects.requireNonNull(indexes.get(kind));
    }

    private boolean hasAddress(long cluster) {
        return withAddress.get(Math.toIntExact(cluster));
    }

    private long find(long cluster) {
        long root = cluster;
        while (joined.containsKey(root)) {
            root = joined.get(root);
        }
        return root;
    }

    private long person(long cluster) {
        long person = people.getIfAbsent(cluster, cluster);
        return find(person);
    }
}

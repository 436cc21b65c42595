package org.winnable.workspace.internal.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.eclipse.collections.api.factory.primitive.IntLists;
import org.eclipse.collections.api.factory.primitive.LongIntMaps;
import org.eclipse.collections.api.list.primitive.MutableIntList;
import org.eclipse.collections.api.map.primitive.MutableLongIntMap;
import org.jspecify.annotations.Nullable;
import org.winnable.workspace.MatchKey;

/**
 * Which records are about the same person: a pure function of the records and of what people decided, whatever the order in
 * which they came.
 *
 * <p>Records with an equal external id, e-mail address or profile, and records that someone said to be the same, are one
 * cluster. Clusters of the same name and company are one person unless more than one of them has an e-mail address; then
 * those without are one person, apart from the others. People who are then so alike that nobody need be asked are joined
 * ({@link AlikePeople}). Nothing joins what someone said to be different.
 */
public final class Identity {

    /** What links a record to its person: the first, or nothing but itself. */
    public static final String NEW = "new";

    private static final List<MatchKey.Kind> STRONG =
            List.of(MatchKey.Kind.EXTERNAL_ID, MatchKey.Kind.EMAIL, MatchKey.Kind.PROFILE);

    private final List<RecordKeys> keys;
    private final Clusters clusters;
    private final Rivals rivals;

    /**
     * Something said about two records.
     *
     * @param one place of a record
     * @param other place of another
     * @param kind what was said
     */
    public record Edge(int one, int other, Kind kind) {

        /** What can be said. */
        public enum Kind {
            /** Someone said that they are the same person. */
            SAME("same"),
            /** So alike that nobody was asked. */
            SIMILAR("similar"),
            /** Someone said that they are not the same person. */
            DIFFERENT("different");

            private final String key;

            Kind(String key) {
                this.key = key;
            }

            /** The name in the store; the reason of a link. */
            public String key() {
                return key;
            }

            /** The kind with a key of the store. */
            public static Kind byKey(@Nullable String key) {
                return Arrays.stream(values())
                        .filter(kind -> kind.key.equals(key))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no kind of edge: " + key));
            }
        }
    }

    /**
     * Whose the records are, by their places.
     *
     * @param clusters the first record of the same cluster; likeness joins people, not clusters
     * @param people the first record of the same person
     * @param reasons what links the record to the person: the key of what records are recognised by, of an {@link Edge.Kind} or
     *     {@link #NEW}
     */
    public record Derived(int[] clusters, int[] people, String[] reasons) {}

    private Identity(List<RecordKeys> keys, List<Edge> edges) {
        this.keys = keys;
        this.clusters = new Clusters(keys.size());
        this.rivals = new Rivals(edges);
    }

    /**
     * Tells whose the records are.
     *
     * @param keys of the records, oldest first
     * @param edges what was said about them
     */
    public static Derived derive(List<RecordKeys> keys, List<Edge> edges) {
        return new Identity(keys, edges).derive(edges);
    }

    private Derived derive(List<Edge> edges) {
        join(edges, Edge.Kind.SAME);
        for (MatchKey.Kind kind : STRONG) {
            joinEqual(keys -> keys.of(kind));
        }
        // they would be one person by the rule for namesakes in any case, and there may be many of them
        joinEqual(keys -> keys.isNameOnly() ? keys.name() : 0);
        Clusters people = new Clusters(clusters);
        boolean[] withAddress = withAddress();
        for (MutableIntList namesakes : namesakes().values()) {
            joinNamesakes(people, namesakes, withAddress);
        }
        Clusters byKeys = new Clusters(people);
        AlikePeople.join(people, edges, keys);
        return derived(byKeys, people, edges);
    }

    private void joinEqual(ToLongFunction<RecordKeys> keyOf) {
        MutableLongIntMap first = LongIntMaps.mutable.empty();
        for (int i = 0; i < keys.size(); i++) {
            long key = keyOf.applyAsLong(keys.get(i));
            if (key != 0) {
                join(clusters, first.getIfAbsentPut(key, i), i);
            }
        }
    }

    private void join(List<Edge> edges, Edge.Kind kind) {
        for (Edge edge : edges) {
            if (edge.kind() == kind) {
                join(clusters, edge.one(), edge.other());
            }
        }
    }

    private void join(Clusters sets, int one, int other) {
        if (rivals.allow(sets, one, other)) {
            sets.join(one, other);
        }
    }

    /** The clusters of each name and company that several have, in an order that depends on nothing but the names. */
    private Map<Long, MutableIntList> namesakes() {
        MutableLongIntMap first = LongIntMaps.mutable.empty();
        Map<Long, MutableIntList> several = new TreeMap<>();
        for (int i = 0; i < keys.size(); i++) {
            long name = keys.get(i).name();
            if (name != 0) {
                int cluster = clusters.find(i);
                int known = first.getIfAbsentPut(name, cluster);
                if (known != cluster) {
                    MutableIntList all = several.computeIfAbsent(name, key -> IntLists.mutable.of(known));
                    if (!all.contains(cluster)) {
                        all.add(cluster);
                    }
                }
            }
        }
        return several;
    }

    private void joinNamesakes(Clusters people, MutableIntList namesakes, boolean[] withAddress) {
        MutableIntList without = namesakes.reject(cluster -> withAddress[cluster]);
        MutableIntList one = namesakes.size() - without.size() <= 1 ? namesakes : without;
        for (int i = 1; i < one.size(); i++) {
            join(people, one.get(0), one.get(i));
        }
    }

    /** Which clusters have an e-mail address, by the place of their first record. */
    private boolean[] withAddress() {
        boolean[] addresses = new boolean[keys.size()];
        for (int i = 0; i < keys.size(); i++) {
            addresses[clusters.find(i)] |= keys.get(i).address() != 0;
        }
        return addresses;
    }

    private Derived derived(Clusters byKeys, Clusters people, List<Edge> edges) {
        int size = keys.size();
        Derived derived = new Derived(new int[size], new int[size], new String[size]);
        for (int i = 0; i < size; i++) {
            derived.clusters[i] = clusters.find(i);
            derived.people[i] = people.find(i);
            derived.reasons[i] = derived.people[i] == i ? NEW : byKeys.find(i) == i ? Edge.Kind.SIMILAR.key() : "";
        }
        for (MatchKey.Kind kind : MatchKey.Kind.values()) {
            explain(derived, kind);
        }
        for (Edge edge : edges) {
            for (int end : new int[] {edge.one(), edge.other()}) {
                if (derived.reasons[end].isEmpty() && edge.kind() == Edge.Kind.SAME) {
                    derived.reasons[end] = edge.kind().key();
                }
            }
        }
        for (int i = 0; i < size; i++) {
            if (derived.reasons[i].isEmpty()) {
                // linked through later records only
                derived.reasons[i] = MatchKey.Kind.NAME_AND_COMPANY.key();
            }
        }
        return derived;
    }

    /** Whoever shares a key of this kind with an older record of the same person is linked by it, unless by a stronger one. */
    private void explain(Derived derived, MatchKey.Kind kind) {
        MutableLongIntMap first = LongIntMaps.mutable.empty();
        for (int i = 0; i < keys.size(); i++) {
            long key = keys.get(i).of(kind);
            if (key != 0) {
                int older = first.getIfAbsentPut(Fingerprint.of(key, derived.people[i]), i);
                if (older != i && derived.reasons[i].isEmpty()) {
                    derived.reasons[i] = kind.key();
                }
            }
        }
    }

    /** What must not be joined. */
    private static final class Rivals {

        private final List<Edge> pairs = new ArrayList<>();

        Rivals(List<Edge> edges) {
            edges.stream().filter(edge -> edge.kind() == Edge.Kind.DIFFERENT).forEach(pairs::add);
        }

        boolean allow(Clusters sets, int one, int other) {
            if (pairs.isEmpty()) {
                return true;
            }
            int a = sets.find(one);
            int b = sets.find(other);
            return a == b
                    || pairs.stream().noneMatch(pair -> {
                        int x = sets.find(pair.one());
                        int y = sets.find(pair.other());
                        return x == a && y == b || x == b && y == a;
                    });
        }
    }
}

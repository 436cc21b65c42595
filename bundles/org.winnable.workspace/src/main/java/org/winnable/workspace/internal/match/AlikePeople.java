package org.winnable.workspace.internal.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.winnable.workspace.internal.match.Identity.Edge;

/**
 * Joins people who are so alike that nobody is asked, unless it is not certain who is who: of several people all must be
 * alike, each one and each other one, and none of them said to be different. J. Smith is alike both John and Jane Smith, who
 * are not alike each other, so none of the three is joined. What is joined depends on the records alone, not on their order.
 */
final class AlikePeople {

    private final Clusters people;
    private final List<Edge> edges;
    private final List<RecordKeys> keys;
    private final Set<Integer> withAddress = new HashSet<>();
    private final Set<Integer> byHand = new HashSet<>();

    private record Pair(int one, int other) {

        static Pair of(int one, int other) {
            return new Pair(Math.min(one, other), Math.max(one, other));
        }
    }

    private AlikePeople(Clusters people, List<Edge> edges, List<RecordKeys> keys) {
        this.people = people;
        this.edges = edges;
        this.keys = keys;
    }

    /**
     * Joins them.
     *
     * @param people who the people are by keys and by what was said; joined further
     * @param edges what is known of pairs of records
     * @param keys of the records
     */
    static void join(Clusters people, List<Edge> edges, List<RecordKeys> keys) {
        if (edges.stream().anyMatch(edge -> edge.kind() == Edge.Kind.SIMILAR)) {
            new AlikePeople(people, edges, keys).join();
        }
    }

    private void join() {
        for (int i = 0; i < keys.size(); i++) {
            if (keys.get(i).address() != 0) {
                withAddress.add(people.find(i));
            }
        }
        for (Edge edge : edges) {
            if (edge.kind() == Edge.Kind.SAME) {
                byHand.add(people.find(edge.one()));
            }
        }
        Set<Pair> alike = new HashSet<>();
        Set<Pair> different = new HashSet<>();
        for (Edge edge : edges) {
            Pair pair = Pair.of(people.find(edge.one()), people.find(edge.other()));
            if (edge.kind() == Edge.Kind.DIFFERENT) {
                different.add(pair);
            } else if (pair.one != pair.other && edge.kind() == Edge.Kind.SIMILAR && isSound(edge, pair)) {
                alike.add(pair);
            }
        }
        alike.removeAll(different);
        joinWhereAllAreAlike(alike);
    }

    /**
     * Nobody whom somebody mended or merged by hand is joined without being asked. And of two people who both have an address
     * of their own, two records that do not show both say too little.
     */
    private boolean isSound(Edge edge, Pair pair) {
        boolean bothShown =
                keys.get(edge.one()).address() != 0 && keys.get(edge.other()).address() != 0;
        boolean bothHave = withAddress.contains(pair.one) && withAddress.contains(pair.other);
        return (bothShown || !bothHave) && !byHand.contains(pair.one) && !byHand.contains(pair.other);
    }

    private void joinWhereAllAreAlike(Set<Pair> alike) {
        Clusters groups = new Clusters(people);
        alike.forEach(pair -> groups.join(pair.one, pair.other));
        Map<Integer, Set<Integer>> members = new HashMap<>();
        Map<Integer, Integer> pairs = new HashMap<>();
        for (Pair pair : alike) {
            int group = groups.find(pair.one);
            members.computeIfAbsent(group, key -> new HashSet<>()).addAll(List.of(pair.one, pair.other));
            pairs.merge(group, 1, Integer::sum);
        }
        for (Pair pair : alike) {
            int group = groups.find(pair.one);
            long size = members.getOrDefault(group, Set.of()).size();
            if (pairs.getOrDefault(group, 0) == size * (size - 1) / 2) {
                people.join(pair.one, pair.other);
            }
        }
    }
}

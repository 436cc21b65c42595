package org.winnable.workspace.internal.match;

import java.util.Arrays;

/**
 * Disjoint sets of the numbers {@code 0 … size - 1}: each number begins alone, sets are joined, and the smallest number of a
 * set stands for it. Not thread-safe.
 */
final class Clusters {

    private final int[] parents;

    Clusters(int size) {
        parents = new int[size];
        Arrays.setAll(parents, i -> i);
    }

    /** The sets of another one, to be joined further. */
    Clusters(Clusters others) {
        parents = others.parents.clone();
    }

    /** The smallest number of the set that a number is in. */
    int find(int number) {
        int root = number;
        while (parents[root] != root) {
            root = parents[root];
        }
        int at = number;
        while (parents[at] != root) {
            int next = parents[at];
            parents[at] = root;
            at = next;
        }
        return root;
    }

    /** Joins the sets of two numbers. */
    void join(int one, int other) {
        int a = find(one);
        int b = find(other);
        parents[Math.max(a, b)] = Math.min(a, b);
    }
}

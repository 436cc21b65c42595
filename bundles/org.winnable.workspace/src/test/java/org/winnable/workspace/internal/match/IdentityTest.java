package org.winnable.workspace.internal.match;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnable.workspace.internal.match.Identity.Edge;

class IdentityTest {

    private static final long NONE = 0;

    @Test
    void equalKeysMakeOnePersonAlsoByWayOfOthers() {
        assertPeople(List.of(keys(7, NONE, NONE), keys(7, 1, NONE), keys(NONE, 1, NONE), keys(8, 2, NONE)), 0, 0, 0, 3);
    }

    @Test
    void namesakesAreOneIfAtMostOneOfThemHasAnAddress() {
        assertPeople(List.of(keys(NONE, NONE, 5), keys(NONE, 1, 5), keys(9, NONE, 5)), 0, 0, 0);
        assertPeople(List.of(keys(NONE, NONE, 5), keys(NONE, 1, 5), keys(9, NONE, 5), keys(NONE, 2, 5)), 0, 1, 0, 3);
    }

    @Test
    void theFirstAddressCountsForTheWholeCluster() {
        // the second and the third are one by id, so that two of the namesakes have an address
        assertPeople(List.of(keys(NONE, 1, 5), keys(9, NONE, 5), keys(9, 2, NONE)), 0, 1, 1);
    }

    @Test
    void whatSomeoneSaidGoesBeforeKeys() {
        List<RecordKeys> keys = List.of(keys(NONE, 1, NONE), keys(NONE, 1, NONE), keys(NONE, 2, NONE));
        assertPeople(keys, List.of(new Edge(0, 1, Edge.Kind.DIFFERENT), new Edge(1, 2, Edge.Kind.SAME)), 0, 1, 1);
        assertPeople(keys, List.of(new Edge(0, 2, Edge.Kind.SIMILAR)), 0, 0, 0);
        List<RecordKeys> namesakes = List.of(keys(NONE, NONE, 5), keys(NONE, 3, 5));
        assertPeople(namesakes, List.of(new Edge(1, 0, Edge.Kind.DIFFERENT)), 0, 1);
    }

    @Test
    void everyRecordSaysWhatLinksIt() {
        List<RecordKeys> keys =
                List.of(keys(7, NONE, 5), keys(7, 1, NONE), keys(NONE, 1, NONE), keys(NONE, NONE, 5), keys(3, 4, NONE));
        List<Edge> edges = List.of(new Edge(0, 4, Edge.Kind.SAME));
        assertArrayEquals(
                new String[] {"new", "external-id", "email", "name-and-company", "same"},
                Identity.derive(keys, edges).reasons());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfRecordsDoesNotCount(long seed) {
        Random random = new Random(seed);
        List<RecordKeys> keys = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            keys.add(new RecordKeys(
                    i,
                    maybe(random, 120),
                    maybe(random, 150),
                    maybe(random, 400),
                    maybe(random, 60),
                    random.nextInt(3) * 7L));
        }
        Set<Set<Long>> forwards = partition(keys);
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(keys, random);
            assertEquals(forwards, partition(keys));
        }
    }

    private static long maybe(Random random, int bound) {
        return random.nextBoolean() ? NONE : 1 + random.nextInt(bound);
    }

    /** The people as sets of what is written in the rows, since places differ. */
    private static Set<Set<Long>> partition(List<RecordKeys> keys) {
        int[] people = Identity.derive(keys, List.of()).people();
        TreeMap<Integer, Set<Long>> sets = new TreeMap<>();
        for (int i = 0; i < people.length; i++) {
            sets.computeIfAbsent(people[i], person -> new HashSet<>())
                    .add(keys.get(i).row());
        }
        return new HashSet<>(sets.values());
    }

    private static RecordKeys keys(long id, long email, long name) {
        return new RecordKeys(1, id, email, NONE, name, email);
    }

    private static void assertPeople(List<RecordKeys> keys, int... expected) {
        assertPeople(keys, List.of(), expected);
    }

    private static void assertPeople(List<RecordKeys> keys, List<Edge> edges, int... expected) {
        int[] people = Identity.derive(keys, edges).people();
        assertArrayEquals(expected, people, () -> Arrays.toString(people));
    }
}

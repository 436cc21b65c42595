package org.winnable.personas.internal.suggestion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.winnable.core.work.Progress;

/** Groups among people, one after the other: who has the strongest pair of features is a group, and is looked at no more. */
public final class Groups {

    private Groups() {}

    /**
     * One group.
     *
     * @param first place of a feature that all of them have
     * @param second place of another
     * @param rows of them, ascending
     */
    public record Group(int first, int second, int[] rows) {}

    /**
     * Looks for them.
     *
     * @param rows of the people, ascending
     * @param fewest people in a group
     * @param most groups
     * @throws java.util.concurrent.CancellationException if the user cancelled
     */
    public static List<Group> of(Features features, int[] rows, int fewest, int most, Progress progress) {
        List<Group> groups = new ArrayList<>();
        int[] left = rows;
        int[][] has = Arrays.stream(rows).mapToObj(features::of).toArray(int[][]::new);
        while (groups.size() < most) {
            progress.checkCancelled();
            Optional<Together.Pair> pair = new Together(features, has).strongest(fewest);
            if (pair.isEmpty()) {
                break;
            }
            int first = pair.get().first();
            int second = pair.get().second();
            int[][] having = has;
            int[] of = left;
            boolean[] in = new boolean[of.length];
            IntStream.range(0, of.length)
                    .forEach(place -> in[place] = holds(having[place], first) && holds(having[place], second));
            groups.add(new Group(
                    first,
                    second,
                    IntStream.range(0, of.length)
                            .filter(place -> in[place])
                            .map(place -> of[place])
                            .toArray()));
            int[] rest =
                    IntStream.range(0, of.length).filter(place -> !in[place]).toArray();
            left = Arrays.stream(rest).map(place -> of[place]).toArray();
            has = Arrays.stream(rest).mapToObj(place -> having[place]).toArray(int[][]::new);
        }
        return groups;
    }

    private static boolean holds(int[] places, int feature) {
        return Arrays.binarySearch(places, feature) >= 0;
    }
}

package org.winnable.content.internal.journey;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.winnable.content.AssetCodes;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactTable;
import org.winnable.core.journey.BuyerProblem;
import org.winnable.core.journey.Journey;
import org.winnable.core.scoring.Interactions;
import org.winnable.core.text.Texts;

/**
 * Which problem most of what somebody did is about: that of the assets, or of words in their names. Not thread-safe; one for each
 * thread.
 */
public final class ProblemTally {

    /** No problem. */
    public static final int NONE = -1;

    private static final int[] NOTHING = {};

    private final List<BuyerProblem> problems;
    private final int[][] byCode;
    private final int[] counts;

    /** A tally of the problems of a journey. */
    public ProblemTally(Journey journey, FactTable facts, AssetCodes assets) {
        this.problems = journey.problems();
        this.counts = new int[problems.size()];
        this.byCode = IntStream.range(0, facts.assets().size())
                .mapToObj(code -> problems(facts.assets().value(code), assets.place(code), assets))
                .toArray(int[][]::new);
    }

    private int[] problems(String name, int place, AssetCodes assets) {
        if (place != AssetCodes.NONE
                && !assets.assets().get(place).asset().problems().isEmpty()) {
            return which(
                    problem -> assets.assets().get(place).asset().problems().contains(problem.key()));
        }
        String folded = name.toLowerCase(Locale.ROOT);
        return which(problem -> problem.keywords().stream().anyMatch(folded::contains));
    }

    private int[] which(Predicate<BuyerProblem> test) {
        return IntStream.range(0, problems.size())
                .filter(problem -> test.test(problems.get(problem)))
                .toArray();
    }

    /** The place of the problem, or {@link #NONE}; of several the first. */
    public int of(Interactions interactions) {
        Arrays.fill(counts, 0);
        for (int index = 0; index < interactions.size(); index++) {
            int code = interactions.asset(index);
            for (int problem : code == Dictionary.UNKNOWN ? NOTHING : byCode[code]) {
                counts[problem]++;
            }
        }
        int most = NONE;
        for (int problem = 0; problem < counts.length; problem++) {
            if (counts[problem] > (most == NONE ? 0 : counts[most])) {
                most = problem;
            }
        }
        return most;
    }

    /** Why the last answer was given. */
    public Optional<String> reason(int problem) {
        return problem == NONE
                ? Optional.empty()
                : Optional.of(Texts.of(ProblemTally.class)
                        .get("problem", problems.get(problem).name(), counts[problem]));
    }
}

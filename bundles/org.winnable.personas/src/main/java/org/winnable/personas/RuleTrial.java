package org.winnable.personas;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.winnable.core.facts.FactTable;
import org.winnable.core.persona.MatchingRule;
import org.winnable.core.work.Progress;
import org.winnable.personas.internal.Matching;

/**
 * What rules come to while somebody writes them, before they are anyone's. Takes well under 150 ms for a million people.
 *
 * @param people how many there are
 * @param shown by rule, how many show that sign
 * @param fit how many fit
 * @param gained how many of them did not by the rules before
 * @param lost how many fitted by the rules before, and do not now
 * @param examples rows of people who fit, at most {@value #EXAMPLES}: those who came with the change first, then the best
 */
public record RuleTrial(int people, List<Integer> shown, int fit, int gained, int lost, List<Integer> examples) {

    /** So many examples tell what kind of people it is. */
    public static final int EXAMPLES = 3;

    /** Copies the lists. */
    public RuleTrial {
        shown = List.copyOf(shown);
        examples = List.copyOf(examples);
    }

    /**
     * Tries rules.
     *
     * @param before those that held until now; without any nobody fitted
     * @param rules those that are tried; without any nobody fits
     * @param asOf what happened later is not seen
     * @throws java.util.concurrent.CancellationException if the user cancelled
     */
    public static RuleTrial of(
            List<MatchingRule> before, List<MatchingRule> rules, FactTable facts, Instant asOf, Progress progress) {
        Matching.Counted counted = new Matching(List.of(before, rules), facts, asOf).counted(progress);
        float[] then = counted.degrees()[0];
        float[] now = counted.degrees()[1];
        int fit = 0;
        int gained = 0;
        int lost = 0;
        Best newcomers = new Best();
        Best others = new Best();
        for (int row = 0; row < facts.size(); row++) {
            boolean fitted = PersonaMatches.fits(then[row]);
            boolean fits = PersonaMatches.fits(now[row]);
            fit += fits ? 1 : 0;
            gained += fits && !fitted ? 1 : 0;
            lost += fitted && !fits ? 1 : 0;
            if (fits) {
                (fitted ? others : newcomers).offer(row, now[row]);
            }
        }
        List<Integer> examples = IntStream.concat(newcomers.rows(), others.rows())
                .limit(EXAMPLES)
                .boxed()
                .toList();
        List<Integer> shown = Arrays.stream(counted.counts()[1]).boxed().toList();
        return new RuleTrial(facts.size(), shown, fit, gained, lost, examples);
    }

    /** The few with the highest degree, of equal ones the first. */
    private static final class Best {

        private final int[] rows = new int[EXAMPLES];
        private final float[] degrees = new float[EXAMPLES];
        private int size;

        void offer(int row, float degree) {
            if (size == EXAMPLES && degree <= degrees[EXAMPLES - 1]) {
                return;
            }
            int place = Math.min(size, EXAMPLES - 1);
            while (place > 0 && degrees[place - 1] < degree) {
                degrees[place] = degrees[place - 1];
                rows[place] = rows[place - 1];
                place--;
            }
            degrees[place] = degree;
            rows[place] = row;
            size = Math.min(EXAMPLES, size + 1);
        }

        IntStream rows() {
            return Arrays.stream(rows, 0, size);
        }
    }
}

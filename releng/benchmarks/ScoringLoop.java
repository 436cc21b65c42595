import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Decay;

/**
 * The same scores by a loop over the arrays that knows this model and nothing else: no plug-ins, no ledger, no guard. The least that the
 * computation costs in Java.
 */
final class ScoringLoop {

    private static final int HOUR = 3600;

    private final ScoringFacts facts;
    private final ScoringModelText model;
    private final int[][] linesOfType;
    private final double[][] table;
    private final long[][] scores;

    ScoringLoop(ScoringFacts facts, ScoringModelText model) {
        this.facts = facts;
        this.model = model;
        this.linesOfType = new int[facts.table().interactionTypes().size()][0];
        this.table = new double[model.lines().size()][];
        for (int line = 0; line < table.length; line++) {
            ScoringModelText.Line text = model.lines().get(line);
            int[] lines = Arrays.copyOf(linesOfType[text.type()], linesOfType[text.type()].length + 1);
            lines[lines.length - 1] = line;
            linesOfType[text.type()] = lines;
            table[line] = thousandths(text);
        }
        this.scores = new long[Axis.values().length][facts.table().size()];
    }

    /** By axis and person, in thousandths. */
    long[][] scores() {
        return scores;
    }

    /** Scores everyone on two threads. */
    void run() throws InterruptedException {
        int people = facts.table().size();
        List<Thread> threads = new ArrayList<>();
        for (int half = 0; half < 2; half++) {
            int from = half * (people / 2);
            int to = half == 0 ? people / 2 : people;
            threads.add(Thread.ofPlatform().start(() -> run(from, to)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void run(int from, int to) {
        int[] offsets = facts.columns().offsets();
        int[] types = facts.columns().types();
        long[] times = facts.columns().times();
        long asOf = ScoringFacts.AS_OF.getEpochSecond();
        ScoringModelText.Line[] lines = model.lines().toArray(ScoringModelText.Line[]::new);
        int[] axisOf = Arrays.stream(lines).mapToInt(line -> line.axis().ordinal()).toArray();
        long[] limits = Arrays.stream(lines).mapToLong(ScoringModelText.Line::limit).toArray();
        long[] left = new long[lines.length];
        long[] sums = new long[scores.length];
        for (int person = from; person < to; person++) {
            Arrays.fill(sums, 0);
            System.arraycopy(limits, 0, left, 0, left.length);
            for (int i = offsets[person + 1] - 1; i >= offsets[person]; i--) {
                for (int line : linesOfType[types[i]]) {
                    double[] byHour = table[line];
                    int hour = (int) Math.min((asOf - times[i]) / HOUR, byHour.length - 1);
                    long earned = Math.min(left[line], Math.round(byHour[hour]));
                    left[line] -= Math.abs(earned);
                    sums[axisOf[line]] += earned;
                }
            }
            fit(person, sums);
            for (int axis = 0; axis < sums.length; axis++) {
                scores[axis][person] = Math.min(sums[axis], model.caps()[axis]);
            }
        }
    }

    private void fit(int person, long[] sums) {
        for (ScoringModelText.Criterion criterion : model.criteria()) {
            if (holds(criterion, person)) {
                sums[criterion.axis().ordinal()] += criterion.thousandths();
            }
        }
    }

    private boolean holds(ScoringModelText.Criterion criterion, int person) {
        if (criterion.codes().length == 0) {
            double size = facts.size()[person];
            return size >= criterion.minimum() && size <= criterion.maximum();
        }
        int code = criterion.attribute().equals("seniority") ? facts.seniority()[person] : facts.role()[person];
        for (int wanted : criterion.codes()) {
            if (wanted == code) {
                return true;
            }
        }
        return false;
    }

    /** What an interaction earns by its age in hours, in thousandths; the last entry is for all that is older. */
    private static double[] thousandths(ScoringModelText.Line line) {
        if (line.days() == 0) {
            return new double[] {line.points() * 1000};
        }
        Decay decay = Decay.halfLife(line.days());
        double[] byHour = new double[(int) (line.days() * 24 * 20) + 1];
        for (int hour = 0; hour < byHour.length; hour++) {
            byHour[hour] = line.points() * decay.factor((long) hour * HOUR) * 1000;
        }
        return byHour;
    }
}

package org.winnable.qualification.internal.scoring;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactTable;
import org.winnable.core.facts.FactTableBuilder;
import org.winnable.core.facts.NumberKey;
import org.winnable.core.scoring.Axis;
import org.winnable.core.work.Progress;
import org.winnable.qualification.internal.lead.FactsAsOf;
import org.winnable.qualification.internal.lead.LeadCursor;

/**
 * How much fit each unknown attribute of a contact could earn at most. Nothing is guessed: a small table holds the contact many
 * times over, each time with one more attribute known, and the strategies score it as they score anyone. What the contact did
 * and the company are left out, on both sides of the difference.
 */
public final class FitGains {

    /** A column with more words than this, such as that of titles, is none of criteria. */
    private static final int MOST_WORDS = 200;

    /** Of so many people, evenly chosen, the number is tried. */
    private static final int SAMPLE = 32;

    private final FactTable facts;
    private final int row;
    private final Map<String, Question> questions = new HashMap<>();
    private int rows = 1;

    /**
     * An attribute that is not known.
     *
     * @param answers to try: words by their codes, numbers as they are
     * @param first the row of the first of them; the others follow
     */
    private record Question(double[] answers, int first) {}

    private FitGains(FactTable facts, int row) {
        this.facts = facts;
        this.row = row;
    }

    /**
     * The greatest gain in thousandths of each attribute that is not known and could earn points; empty if a strategy fails.
     *
     * @param asOf epoch seconds
     */
    public static Map<String, Long> of(FactTable facts, int row, long asOf, ReplayedModel model) {
        FitGains gains = new FitGains(facts, row);
        gains.findQuestions();
        Map<String, Long> found = new HashMap<>();
        LeadCursor lead = new FactsAsOf(gains.table(), asOf).cursor();
        MomentScores scores = model.at(lead);
        boolean whole =
                model.run(() -> gains.score(lead, scores, found), Progress.NONE).isEmpty();
        return whole ? found : Map.of();
    }

    private void findQuestions() {
        for (CategoryKey key : facts.categories()) {
            int words = facts.dictionary(key).size();
            if (!key.equals(CategoryKey.COMPANY) && words <= MOST_WORDS && facts.code(key, row) == Dictionary.UNKNOWN) {
                ask(key.name(), IntStream.range(0, words).asDoubleStream().toArray());
            }
        }
        for (NumberKey key : facts.numbers()) {
            if (Double.isNaN(facts.number(key, row)) && !questions.containsKey(key.name())) {
                Set<Double> some = new LinkedHashSet<>();
                for (int i = 0; i < SAMPLE; i++) {
                    some.add(facts.number(key, Math.toIntExact((long) facts.size() * i / SAMPLE)));
                }
                some.remove(Double.NaN);
                ask(key.name(), some.stream().mapToDouble(Double::doubleValue).toArray());
            }
        }
    }

    private void ask(String attribute, double[] answers) {
        questions.put(attribute, new Question(answers, rows));
        rows += answers.length;
    }

    /** The contact as it is in row 0, and once for each answer behind it. */
    private FactTable table() {
        FactTableBuilder table = new FactTableBuilder(rows);
        for (CategoryKey key : facts.categories()) {
            if (!key.equals(CategoryKey.COMPANY)) {
                int[] codes = new int[rows];
                Arrays.fill(codes, facts.code(key, row));
                eachAnswer(key.name(), (answer, at) -> codes[at] = answer.intValue());
                table.category(key, facts.dictionary(key), codes);
            }
        }
        for (NumberKey key : facts.numbers()) {
            double[] values = new double[rows];
            Arrays.fill(values, facts.number(key, row));
            if (!facts.categories().contains(new CategoryKey(key.name()))) {
                eachAnswer(key.name(), (answer, at) -> values[at] = answer);
            }
            table.number(key, values);
        }
        return table.build();
    }

    private void score(LeadCursor lead, MomentScores scores, Map<String, Long> found) {
        lead.moveTo(0);
        scores.compute(Axis.FIT);
        long now = scores.thousandths();
        for (String attribute : questions.keySet()) {
            eachAnswer(attribute, (answer, at) -> {
                lead.moveTo(at);
                scores.compute(Axis.FIT);
                long gain = scores.thousandths() - now;
                if (gain > 0) {
                    found.merge(attribute, gain, Math::max);
                }
            });
        }
    }

    /** The answers to one question, each with its row in the table; none where the attribute is known. */
    private void eachAnswer(String attribute, ObjIntConsumer<Double> taker) {
        Question question = questions.get(attribute);
        if (question != null) {
            for (int place = 0; place < question.answers().length; place++) {
                taker.accept(question.answers()[place], question.first() + place);
            }
        }
    }
}

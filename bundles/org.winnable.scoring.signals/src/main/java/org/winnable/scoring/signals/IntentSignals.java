package org.winnable.scoring.signals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.parameter.InvalidParametersException;
import org.winnable.core.parameter.Parameter.Vocabulary;
import org.winnable.core.parameter.ParameterProblem;
import org.winnable.core.parameter.ParameterSchema;
import org.winnable.core.parameter.ParameterTexts;
import org.winnable.core.parameter.Parameters;
import org.winnable.core.scoring.Scorer;
import org.winnable.core.scoring.ScoringStrategy;
import org.winnable.core.text.Texts;

/**
 * Signs that a person means to buy: each line of the table is a signal, such as a look at the prices, a demo request, a comparison with a
 * competitor or a reply, and gives its points once, for the newest occurrence: {@code points × (1 − age / days)}. A burst gives points
 * to everyone who takes part in it: at least so many people of a company, this one included, did something within some days.
 *
 * <p>Counting a signal once is what sets this apart from points for interactions: a tenth look at the prices says no more than the
 * first, but a new one says it anew. Stateless and thread-safe.
 */
public final class IntentSignals implements ScoringStrategy {

    private static final double MOST_POINTS = 1000;
    private static final double LONGEST_DAYS = 3660;
    private static final double MOST_PEOPLE = 1000;

    @Override
    public ParameterSchema parameters() {
        ParameterTexts texts = ParameterTexts.of(IntentSignals.class);
        return ParameterSchema.of(
                texts.table(
                        "signals",
                        texts.words("name", Vocabulary.FREE, true),
                        texts.words("type", Vocabulary.INTERACTION_TYPE, false),
                        texts.words("asset", Vocabulary.ASSET, false),
                        texts.number("points", "points", -MOST_POINTS, MOST_POINTS),
                        texts.number("days", "days", 1, LONGEST_DAYS, 30)),
                texts.number("burstPoints", "points", -MOST_POINTS, MOST_POINTS, 0),
                texts.number("burstPeople", "people", 2, MOST_PEOPLE, 3),
                texts.number("burstDays", "days", 1, LONGEST_DAYS, 7));
    }

    @Override
    public Scorer prepare(Parameters parameters, FactSchema facts) throws InvalidParametersException {
        List<Parameters> rows = parameters.rows("signals");
        List<ParameterProblem> problems = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            String path = "signals/" + row + "/";
            for (ParameterProblem problem : problems(rows.get(row), names)) {
                problems.add(new ParameterProblem(path + problem.path(), problem.message()));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidParametersException(problems);
        }
        Signal[] signals = rows.stream().map(row -> Signal.of(row, facts)).toArray(Signal[]::new);
        return new SignalScorer(signals, Burst.of(parameters, facts));
    }

    private static List<ParameterProblem> problems(Parameters row, Set<String> names) {
        Texts texts = Texts.of(IntentSignals.class);
        List<ParameterProblem> problems = new ArrayList<>();
        String name = String.join(" ", row.words("name"));
        if (!names.add(name)) {
            problems.add(new ParameterProblem("name", texts.get("sameName", name)));
        }
        OptionalDouble points = row.optionalNumber("points");
        if (points.isEmpty()) {
            problems.add(new ParameterProblem("points", texts.get("noPoints")));
        }
        if (row.words("type").isEmpty() && row.words("asset").isEmpty()) {
            problems.add(new ParameterProblem("type", texts.get("anything")));
        }
        return problems;
    }
}

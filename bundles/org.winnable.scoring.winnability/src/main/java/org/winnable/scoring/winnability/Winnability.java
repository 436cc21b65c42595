package org.winnable.scoring.winnability;

import java.util.ArrayList;
import java.util.List;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.parameter.InvalidParametersException;
import org.winnable.core.parameter.Parameter.Vocabulary;
import org.winnable.core.parameter.ParameterProblem;
import org.winnable.core.parameter.ParameterSchema;
import org.winnable.core.parameter.ParameterTexts;
import org.winnable.core.parameter.Parameters;
import org.winnable.core.rules.AttributeRule;
import org.winnable.core.rules.AttributeTest;
import org.winnable.core.scoring.Scorer;
import org.winnable.core.scoring.ScoringStrategy;

/**
 * Whether sales can win a lead: they fit, they are early, and trust grows (S3). Each of the three is a factor from 0 to 1, and the points
 * are their product, since none of them makes up for another: {@code points × fit × early × trust}.
 *
 * <ul>
 *   <li>fit: the weights of the criteria that hold, divided by all weights; what is not known does not hold; 1 without criteria.
 *   <li>early: {@code 1 − 2^(−age / lateDays)}, age being that of the newest late act, such as a request for a quote; 1 without one.
 *   <li>trust: {@code 1 − 2^(−t / trustHalf)}, t being the sum of what the trusting acts are worth, each halving every
 *       {@code trustDays}: the first talks count most.
 * </ul>
 *
 * <p>In a ledger this is what fit and trust give and what a late act takes from it. Stateless and thread-safe.
 */
public final class Winnability implements ScoringStrategy {

    private static final double MOST = 1000;
    private static final double LARGEST_NUMBER = 1e12;
    private static final double LONGEST_DAYS = 3660;

    @Override
    public ParameterSchema parameters() {
        ParameterTexts texts = ParameterTexts.of(Winnability.class);
        return ParameterSchema.of(
                texts.number("points", "points", 0, MOST, 100),
                texts.table(
                        "criteria",
                        texts.words("attribute", Vocabulary.ATTRIBUTE, true),
                        texts.words("values", Vocabulary.FREE, false),
                        texts.number("minimum", "", -LARGEST_NUMBER, LARGEST_NUMBER),
                        texts.number("maximum", "", -LARGEST_NUMBER, LARGEST_NUMBER),
                        texts.number("weight", "", 0, MOST, 1)),
                texts.words("late", Vocabulary.INTERACTION_TYPE, false),
                texts.number("lateDays", "days", 1, LONGEST_DAYS, 90),
                texts.table(
                        "trust",
                        texts.words("type", Vocabulary.INTERACTION_TYPE, true),
                        texts.words("asset", Vocabulary.ASSET, false),
                        texts.number("worth", "", 0, MOST, 1)),
                texts.number("trustHalf", "", 0.1, MOST, 5),
                texts.number("trustDays", "days", 1, LONGEST_DAYS, 365));
    }

    @Override
    public Scorer prepare(Parameters parameters, FactSchema facts) throws InvalidParametersException {
        List<WinnabilityScorer.Criterion> criteria = new ArrayList<>();
        List<ParameterProblem> problems = new ArrayList<>();
        List<Parameters> rows = parameters.rows("criteria");
        for (int row = 0; row < rows.size(); row++) {
            try {
                AttributeTest test = AttributeTest.of(rule(rows.get(row)), facts);
                criteria.add(new WinnabilityScorer.Criterion(test, rows.get(row).number("weight")));
            } catch (InvalidParametersException e) {
                String path = "criteria/" + row + "/";
                e.problems().forEach(p -> problems.add(new ParameterProblem(path + p.path(), p.message())));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidParametersException(problems);
        }
        return WinnabilityScorer.of(parameters, criteria, facts);
    }

    private static AttributeRule rule(Parameters row) throws InvalidParametersException {
        List<String> attribute = row.words("attribute");
        if (attribute.size() != 1) {
            throw new InvalidParametersException(
                    "attribute", ParameterTexts.of(Winnability.class).texts().get("oneAttribute"));
        }
        return AttributeRule.of(
                attribute.getFirst(),
                row.words("values"),
                row.optionalNumber("minimum"),
                row.optionalNumber("maximum"));
    }
}

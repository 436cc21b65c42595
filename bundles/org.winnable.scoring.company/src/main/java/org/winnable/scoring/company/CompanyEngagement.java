package org.winnable.scoring.company;

import java.util.List;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.lead.ContactField;
import org.winnable.core.parameter.InvalidParametersException;
import org.winnable.core.parameter.ParameterSchema;
import org.winnable.core.parameter.ParameterTexts;
import org.winnable.core.parameter.Parameters;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Scorer;
import org.winnable.core.scoring.ScoringStrategy;

/**
 * The people of a company together, rolled up to each of them. Two parts, each with points of its own:
 *
 * <ul>
 *   <li>how many of the people known were active in the last days: {@code sharePoints × min(1, share / fullShare)};
 *   <li>whether a buying group forms: {@code groupPoints × min(1, kinds / fullGroup)}, kinds being how many different buying roles (or
 *       levels, or functions) the active people have.
 * </ul>
 *
 * <p>Nothing is given where fewer people are known than a minimum. Stateless and thread-safe.
 */
public final class CompanyEngagement implements ScoringStrategy {

    private static final double MOST_POINTS = 1000;
    private static final double LONGEST_DAYS = 3660;
    private static final double MOST_KINDS = 20;
    private static final double MOST_PEOPLE = 1000;
    private static final double PERCENT = 100;

    @Override
    public ParameterSchema parameters() {
        ParameterTexts texts = ParameterTexts.of(CompanyEngagement.class);
        return ParameterSchema.of(
                texts.number("days", "days", 1, LONGEST_DAYS, 90),
                texts.number("minimum", "people", 1, MOST_PEOPLE, 2),
                texts.number("sharePoints", "points", -MOST_POINTS, MOST_POINTS, 10),
                texts.number("fullShare", "percent", 1, PERCENT, 50),
                texts.number("groupPoints", "points", -MOST_POINTS, MOST_POINTS, 20),
                texts.number("fullGroup", "kinds", 1, MOST_KINDS, 3),
                texts.choice(
                        "kind",
                        List.of(
                                ContactField.BUYING_ROLE.key(),
                                ContactField.SENIORITY.key(),
                                ContactField.FUNCTION.key())),
                texts.axis("axis", Axis.INTENT));
    }

    @Override
    public Scorer prepare(Parameters parameters, FactSchema facts) throws InvalidParametersException {
        return CompanyScorer.of(parameters);
    }
}

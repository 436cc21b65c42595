package org.winnable.scoring.trend;

import org.winnable.core.facts.FactSchema;
import org.winnable.core.parameter.InvalidParametersException;
import org.winnable.core.parameter.Parameter.Vocabulary;
import org.winnable.core.parameter.ParameterSchema;
import org.winnable.core.parameter.ParameterTexts;
import org.winnable.core.parameter.Parameters;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.InteractionTest;
import org.winnable.core.scoring.Scorer;
import org.winnable.core.scoring.ScoringStrategy;

/**
 * Whether a person does more or less than before. With {@code a} acts in the last days and {@code b} in as many days before those, the
 * trend is {@code (a − b) / (a + b)}, from −1 to 1 (the normalised difference). A rising trend gives {@code up × trend} points, a falling
 * one takes {@code down × |trend|}. Fewer than a minimum of acts in both periods together say nothing.
 *
 * <p>Stateless and thread-safe.
 */
public final class EngagementTrend implements ScoringStrategy {

    private static final double MOST_POINTS = 1000;
    private static final double LONGEST_DAYS = 1830;
    private static final double MOST_ACTS = 1000;

    @Override
    public ParameterSchema parameters() {
        ParameterTexts texts = ParameterTexts.of(EngagementTrend.class);
        return ParameterSchema.of(
                texts.words("type", Vocabulary.INTERACTION_TYPE, false),
                texts.words("asset", Vocabulary.ASSET, false),
                texts.number("days", "days", 1, LONGEST_DAYS, 30),
                texts.number("minimum", "acts", 1, MOST_ACTS, 3),
                texts.number("up", "points", 0, MOST_POINTS, 15),
                texts.number("down", "points", 0, MOST_POINTS, 10),
                texts.axis("axis", Axis.INTEREST));
    }

    @Override
    public Scorer prepare(Parameters parameters, FactSchema facts) throws InvalidParametersException {
        return TrendScorer.of(
                parameters, InteractionTest.of(parameters.words("type"), parameters.words("asset"), facts));
    }
}

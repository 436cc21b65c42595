package org.winnable.core.rules;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.winnable.core.scoring.Axis;

/**
 * How near to buying contacts are, and how near a whole market is expected to be. What is measured is shown beside the prior:
 * a list in which far more are buying than in any market was not measured well, or was not a market.
 *
 * @param buying who is buying now
 * @param looking who of the others is ready to look at options
 * @param prior the part of a market that is expected to be in each state, from 0 to 1; the parts sum to 1
 */
public record Market(Condition buying, Condition looking, Map<Temperature, Double> prior) {

    /** "At any given time only 4 percent of your market is actively buying, 40 percent are ready to start looking" (S3). */
    public static final Map<Temperature, Double> PRIOR =
            Map.of(Temperature.BUYING, 0.04, Temperature.LOOKING, 0.40, Temperature.NOT_YET, 0.56);

    private static final double ROUNDING = 1e-6;

    /** What rules say that name no market of their own: by intent, or at least by attention. */
    public static final Market DEFAULT = new Market(
            new Condition.ScoreAtLeast(Axis.INTENT, 50), new Condition.ScoreAtLeast(Axis.INTEREST, 20), PRIOR);

    /** Copies the prior and refuses one that is no whole market. */
    public Market {
        prior = Collections.unmodifiableMap(new EnumMap<>(prior));
        double sum = prior.values().stream().mapToDouble(Double::doubleValue).sum();
        if (prior.size() != Temperature.values().length || Math.abs(sum - 1) > ROUNDING) {
            throw new IllegalArgumentException("a prior of " + prior);
        }
    }
}

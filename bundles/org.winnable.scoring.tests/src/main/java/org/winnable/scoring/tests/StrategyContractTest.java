package org.winnable.scoring.tests;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.winnable.core.parameter.InvalidParametersException;
import org.winnable.core.scoring.ScoringStrategy;
import org.winnable.scoring.company.CompanyEngagement;
import org.winnable.scoring.fit.FitCriteria;
import org.winnable.scoring.points.InteractionPoints;
import org.winnable.scoring.signals.IntentSignals;
import org.winnable.scoring.trend.EngagementTrend;
import org.winnable.scoring.winnability.Winnability;
import org.winnable.testkit.scoring.ScoringStrategyContract;

/** Every strategy that ships keeps to the contract, over random histories. */
class StrategyContractTest {

    private static final int SEEDS = 5;

    @Test
    void pointsKeepToTheContract() throws InvalidParametersException {
        check(
                new InteractionPoints(),
                Map.of(
                        "interactions",
                        List.of(
                                Map.of(
                                        "type",
                                        "page-visit",
                                        "axis",
                                        "interest",
                                        "points",
                                        3,
                                        "decay",
                                        "linear",
                                        "days",
                                        90),
                                Map.of(
                                        "type",
                                        "quote-request",
                                        "axis",
                                        "intent",
                                        "points",
                                        -7,
                                        "decay",
                                        "half-life",
                                        "days",
                                        30),
                                Map.of("type", "call", "axis", "intent", "points", 9, "atMost", 20))));
    }

    @Test
    void fitKeepsToTheContract() throws InvalidParametersException {
        check(
                new FitCriteria(),
                Map.of(
                        "criteria",
                        List.of(
                                Map.of("attribute", "buyingRole", "values", "champion", "points", 5),
                                Map.of("attribute", "companySize", "minimum", 150, "points", -5, "axis", "intent"))));
    }

    @Test
    void signalsKeepToTheContract() throws InvalidParametersException {
        Map<String, Object> signal = Map.of("name", "Prices", "type", "pricing-visit", "points", 10, "days", 400);
        check(new IntentSignals(), Map.of("signals", List.of(signal)));
        check(new IntentSignals(), Map.of("signals", List.of(signal), "burstPoints", 5, "burstDays", 60));
    }

    @Test
    void theTrendKeepsToTheContract() throws InvalidParametersException {
        check(new EngagementTrend(), Map.of("days", 120));
    }

    @Test
    void winnabilityKeepsToTheContract() throws InvalidParametersException {
        check(new Winnability(), HandComputedTest.WINNABILITY);
    }

    @Test
    void theCompanyKeepsToTheContract() throws InvalidParametersException {
        check(new CompanyEngagement(), Map.of("days", 30));
    }

    private static void check(ScoringStrategy strategy, Map<String, Object> parameters)
            throws InvalidParametersException {
        for (long seed = 1; seed <= SEEDS; seed++) {
            long[] dates = {People.TODAY - 100 * People.DAY, People.TODAY};
            new ScoringStrategyContract(strategy, parameters, People.random(seed), dates).check();
        }
    }
}

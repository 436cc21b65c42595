package org.winnable.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.winnable.application.Comparison.Count;
import org.winnable.application.Comparison.Histogram;
import org.winnable.application.Comparison.Mover;
import org.winnable.core.catalog.ListedPlugins;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.facts.NumberKey;
import org.winnable.core.parameter.Parameter;
import org.winnable.core.parameter.ParameterSchema;
import org.winnable.core.parameter.Parameters;
import org.winnable.core.plugin.Contribution;
import org.winnable.core.plugin.ContributionId;
import org.winnable.core.rules.Condition;
import org.winnable.core.rules.Condition.ScoreAtLeast;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.rules.Rules;
import org.winnable.core.rules.ScoringModel;
import org.winnable.core.rules.ScoringModel.StrategyUse;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Reason;
import org.winnable.core.scoring.Scorer;
import org.winnable.core.scoring.ScoringStrategy;
import org.winnable.core.work.Progress;
import org.winnable.qualification.InvalidModelException;
import org.winnable.qualification.Qualification;
import org.winnable.qualification.Qualifier;

class ComparisonTest {

    private static final int PEOPLE = 3_000;
    private static final int MQL = 1;

    /** A point for each so many employees, up to what the model allows. */
    static final class Employees implements ScoringStrategy {

        @Override
        public ParameterSchema parameters() {
            return ParameterSchema.of(new Parameter.Decimal("each", "Each", "", "", 1, 1000, Optional.empty()));
        }

        @Override
        public Scorer prepare(Parameters parameters, FactSchema facts) {
            double each = parameters.number("each");
            Reason reason = new Reason("employees", "Employees");
            return (lead, ledger) -> {
                double employees = lead.number(NumberKey.COMPANY_SIZE);
                if (!Double.isNaN(employees)) {
                    ledger.add(reason, Axis.INTENT, employees / each);
                }
            };
        }
    }

    private final Qualification crowd = Crowd.judged(7, PEOPLE);
    private final Qualification before = judged(20, 20);
    private final Qualification after = judged(16, 30);

    @Test
    void everyoneIsCountedOnceOnBothSides() {
        Comparison comparison = Comparison.of(before, after);
        assertEquals(before.size(), comparison.people());
        for (Histogram histogram : comparison.histograms().values()) {
            assertEquals(before.size(), histogram.nothing().before() + sum(histogram, true));
            assertEquals(before.size(), histogram.nothing().after() + sum(histogram, false));
        }
        assertEquals(
                before.size(),
                comparison.stages().stream()
                        .mapToInt(each -> each.count().after())
                        .sum());
    }

    @Test
    void binsHoldThoseWhoseScoreIsInTheirRange() {
        Histogram intent = Comparison.of(before, after).histograms().get(Axis.INTENT);
        assertEquals(5, intent.width());
        for (int bin = 0; bin < Comparison.BINS; bin++) {
            double low = bin * intent.width();
            double high = bin == Comparison.BINS - 1 ? Double.MAX_VALUE : low + intent.width();
            assertEquals(
                    new Count(within(before, low, high), within(after, low, high)),
                    intent.bins().get(bin));
        }
    }

    @Test
    void risenAndFallenAreThoseInHigherAndLowerStages() {
        Comparison comparison = Comparison.of(before, after);
        assertEquals(count(row -> after.stage(row) > before.stage(row)), comparison.risen());
        assertEquals(count(row -> after.stage(row) < before.stage(row)), comparison.fallen());
        assertTrue(comparison.risen() + comparison.fallen() > 0, "nobody moves, so nothing was tested");
        assertEquals(
                new Count(count(row -> before.stage(row) == MQL), count(row -> after.stage(row) == MQL)),
                comparison.stages().get(MQL).count());
    }

    @Test
    void whoChangesStageMovesMoreThanWhoseScoreAloneChanges() {
        List<Mover> movers = Comparison.of(before, after).movers();
        Comparator<Integer> most = Comparator.comparing((Integer row) -> before.stage(row) == after.stage(row))
                .thenComparing(row -> -change(row))
                .thenComparing(row -> row);
        List<Integer> expected = IntStream.range(0, before.size())
                .boxed()
                .filter(row -> change(row) > 0 || before.stage(row) != after.stage(row))
                .sorted(most)
                .limit(Comparison.MOVERS)
                .toList();
        assertEquals(expected, movers.stream().map(Mover::row).toList());
        assertTrue(movers.stream().allMatch(mover -> mover.axis() == Axis.INTENT));
    }

    @Test
    void nobodyMovesWhereNothingChanges() {
        Comparison comparison = Comparison.of(before, before);
        assertEquals(0, comparison.changed() + comparison.risen() + comparison.fallen());
        assertEquals(List.of(), comparison.movers());
    }

    @Test
    void judgementsOfOtherPeopleAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Comparison.of(before, Crowd.judged(7, PEOPLE / 2)));
    }

    private Qualification judged(double each, double threshold) {
        ListedPlugins none = ListedPlugins.none();
        ContributionId id = new ContributionId(ContributionId.Point.SCORING_STRATEGIES, "employees", "org.example");
        ListedPlugins plugins = none.withScoringStrategies(
                List.of(new Contribution<>(id, "Employees", "", ScoringStrategy.class, Employees::new, none.guard())));
        Lifecycle lifecycle = new Lifecycle(List.of(
                new Lifecycle.Stage("contact", "Contact", Condition.ALWAYS),
                new Lifecycle.Stage("mql", "MQL", new ScoreAtLeast(Axis.INTENT, threshold)),
                new Lifecycle.Stage(
                        "nurture", "Nurture", Optional.empty(), Optional.empty(), List.of(), Map.of(), true)));
        ScoringModel model =
                new ScoringModel("m", "M", 1, List.of(new StrategyUse("employees", 1, Map.of("each", each))), Map.of());
        Rules rules = new Rules(crowd.rules().zone(), crowd.rules().agreement(), lifecycle, model);
        try {
            return new Qualifier(plugins).qualify(crowd.facts(), rules, Crowd.AS_OF, Progress.NONE);
        } catch (InvalidModelException e) {
            throw new AssertionError(e);
        }
    }

    private long change(int row) {
        return Math.abs(after.thousandths(Axis.INTENT, row) - before.thousandths(Axis.INTENT, row));
    }

    private int count(IntPredicate wanted) {
        return (int) IntStream.range(0, before.size()).filter(wanted).count();
    }

    private static int within(Qualification people, double low, double high) {
        return (int) IntStream.range(0, people.size())
                .mapToDouble(row -> people.score(Axis.INTENT, row))
                .filter(score -> score > 0 && score >= low && score < high)
                .count();
    }

    private static int sum(Histogram histogram, boolean before) {
        return histogram.bins().stream()
                .mapToInt(count -> before ? count.before() : count.after())
                .sum();
    }
}

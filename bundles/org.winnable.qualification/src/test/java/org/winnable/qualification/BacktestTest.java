package org.winnable.qualification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.rules.Condition;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.rules.ScoringModel.StrategyUse;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Reason;
import org.winnable.core.work.Progress;
import org.winnable.qualification.TestFacts.Person;
import org.winnable.qualification.backtest.Backtest;
import org.winnable.qualification.backtest.BacktestPlan;
import org.winnable.qualification.backtest.BacktestReport;

class BacktestTest {

    private static final Instant FROM = Instant.parse("2025-01-31T00:00:00Z");
    private static final Instant TO = Instant.parse("2025-04-30T00:00:00Z");
    private static final Reason VISIT = new Reason("visit", "Visited");
    private static final double EXACT = 1e-9;

    /** Who visits twice is warm; of two warm ones one is accepted, and one of two cold ones as well. */
    @Test
    void precisionAndRecallAreThoseOfTheThreshold() throws InvalidModelException {
        BacktestReport report = run(
                List.of(
                        visitor("2025-01-05", "2025-01-20").did(InteractionType.SALES_ACCEPTED, "2025-02-10T00:00:00Z"),
                        visitor("2025-01-06", "2025-01-21"),
                        visitor("2025-01-07").did(InteractionType.DEAL_WON, "2025-02-11T00:00:00Z"),
                        visitor("2025-01-08"),
                        // had an outcome before: no longer anyone's forecast
                        visitor("2025-01-02", "2025-01-03").did(InteractionType.SALES_ACCEPTED, "2025-01-10T00:00:00Z"),
                        // comes too late for the horizon
                        visitor("2025-01-09").did(InteractionType.DEAL_WON, "2025-04-15T00:00:00Z")),
                plan(365));
        assertEquals(List.of(FROM), report.dates());
        assertEquals(5, report.judgements());
        assertEquals(2, report.outcomes());
        assertEquals(0.5, report.precision().share());
        assertEquals(0.5, report.recall().share());
        assertEquals(2, report.precision().total());
    }

    @Test
    void peopleOfTheSameScoreShareTheirOutcomesEvenly() throws InvalidModelException {
        List<Person> people = new ArrayList<>();
        for (int number = 0; number < 10; number++) {
            Person person = number < 5 ? visitor("2025-01-05", "2025-01-20") : visitor("2025-01-05");
            people.add(number % 5 == 0 ? person.did(InteractionType.DEAL_WON, "2025-02-10T00:00:00Z") : person);
        }
        BacktestReport report = run(people, plan(365));
        for (int tenth = 1; tenth <= 10; tenth++) {
            assertEquals(tenth / 10.0, report.lift().get(tenth - 1).ranked(), EXACT);
            assertEquals(tenth / 10.0, report.lift().get(tenth - 1).captured(), EXACT);
            assertEquals(1, report.lift().get(tenth - 1).times(), EXACT);
        }
    }

    @Test
    void aScoreThatForeseesEverythingHasItAllInTheFirstTenths() throws InvalidModelException {
        List<Person> people = new ArrayList<>();
        for (int number = 0; number < 20; number++) {
            Person person = number < 2 ? visitor("2025-01-05", "2025-01-20") : visitor("2025-01-05");
            people.add(number < 2 ? person.did(InteractionType.DEAL_WON, "2025-02-10T00:00:00Z") : person);
        }
        BacktestReport report = run(people, plan(365));
        assertEquals(1, report.lift().getFirst().captured(), EXACT);
        assertEquals(10, report.lift().getFirst().times(), EXACT);
        assertEquals(1, report.precision().share());
        assertEquals(1, report.recall().share());
    }

    @Test
    void peopleAreCountedInTheWeekInWhichTheyComeToTheThreshold() throws InvalidModelException {
        BacktestReport report = run(
                List.of(
                        visitor("2025-02-03", "2025-02-04"),
                        visitor("2025-02-05", "2025-02-09"),
                        visitor("2025-01-03", "2025-01-04")),
                plan(365));
        // Sunday evening of Berlin is still the old week
        assertEquals(2, report.perWeek().get(LocalDate.of(2025, 2, 3)));
        assertEquals(0, report.perWeek().get(LocalDate.of(2025, 2, 10)));
        assertEquals(
                2,
                report.perWeek().values().stream().mapToInt(Integer::intValue).sum());
        assertEquals(1, report.weeksAboveCapacity());
    }

    @Test
    void withoutOutcomesThereIsNoCurve() throws InvalidModelException {
        BacktestReport report = run(List.of(visitor("2025-01-05")), plan(365));
        assertEquals(List.of(), report.lift());
        assertTrue(Double.isNaN(report.recall().share()));
    }

    @Test
    void whatHappensLaterChangesNoJudgementOfADate() throws InvalidModelException {
        Random random = new Random(7);
        List<Person> people = new ArrayList<>();
        for (int number = 0; number < 60; number++) {
            Person person = visitor("2025-01-0" + (1 + random.nextInt(9)));
            people.add(random.nextBoolean() ? person.did(InteractionType.PAGE_VISIT, "2025-01-20T00:00:00Z") : person);
        }
        BacktestReport before = run(people, plan(30));
        people.forEach(person -> person.did(InteractionType.PAGE_VISIT, "2025-04-20T00:00:00Z"));
        BacktestReport after = run(people, plan(30));
        assertEquals(before.dates(), after.dates());
        assertEquals(2, before.dates().size());
        assertEquals(before.precision(), after.precision());
        assertEquals(before.judgements(), after.judgements());
    }

    private static BacktestPlan plan(int everyDays) {
        return new BacktestPlan(FROM, TO, everyDays, 30, BacktestPlan.OUTCOMES, Axis.INTENT, "warm", 1);
    }

    private static Person visitor(String... days) {
        Person person = TestFacts.nobody();
        for (String day : days) {
            person.did(InteractionType.PAGE_VISIT, day + "T20:00:00Z");
        }
        return person;
    }

    private static BacktestReport run(List<Person> people, BacktestPlan plan) throws InvalidModelException {
        TestRules rules = TestRules.plain()
                .lifecycle(new Lifecycle(List.of(
                        new Lifecycle.Stage("contact", "Contact", Condition.ALWAYS),
                        new Lifecycle.Stage("warm", "Warm", new Condition.ScoreAtLeast(Axis.INTENT, 20)))))
                .model(Map.of(), new StrategyUse("visits", 1, Map.of()));
        TestCatalog catalog = new TestCatalog().with("visits", (lead, ledger) -> {
            int visit =
                    lead.interactions().size() == 0 ? 0 : lead.interactions().type(0);
            for (int index = 0; index < lead.interactions().size(); index++) {
                if (lead.interactions().type(index) == visit) {
                    ledger.add(VISIT, Axis.INTENT, 10, index);
                }
            }
        });
        return Backtest.run(
                new Qualifier(catalog.plugins()), TestFacts.table(people), rules.rules(), plan, Progress.NONE);
    }
}

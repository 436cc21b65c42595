package org.winnable.qualification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.FactTable;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.rules.AttributeRule;
import org.winnable.core.rules.Condition;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.rules.Lifecycle.Leave;
import org.winnable.core.rules.Lifecycle.Stage;
import org.winnable.core.rules.ScoringModel.StrategyUse;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Decay;
import org.winnable.core.scoring.LeadView;
import org.winnable.core.scoring.Ledger;
import org.winnable.core.scoring.Reason;
import org.winnable.core.scoring.Scorer;
import org.winnable.core.work.Progress;
import org.winnable.qualification.TestFacts.Person;
import org.winnable.qualification.history.StageChange;

/** What holds of every history, whatever the rules: random stages over random people. */
class HistoryPropertyTest {

    private static final int FIRST = 1_700_000_000;
    private static final int YEAR = 31_536_000;
    private static final InteractionType[] TYPES = {
        InteractionType.PAGE_VISIT,
        InteractionType.DEMO_REQUEST,
        InteractionType.QUOTE_REQUEST,
        InteractionType.UNSUBSCRIBED,
        InteractionType.SALES_REJECTED,
        InteractionType.REOPENED
    };
    private static final int PEOPLE = 40;
    private static final int DATES = 12;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aHistoryUpToADateIsTheBeginningOfEveryLaterOne(long seed) throws InvalidModelException {
        Random random = new Random(seed);
        FactTable facts = TestFacts.table(people(random));
        TestRules rules = rules(random);
        boolean fades = random.nextBoolean();
        Qualification whole = qualify(facts, rules, FIRST + 2L * YEAR, fades);
        int changes = 0;
        for (int date = 0; date < DATES; date++) {
            long asOf = FIRST + (long) random.nextInt(2 * YEAR);
            Qualification then = qualify(facts, rules, asOf, fades);
            for (int row = 0; row < facts.size(); row++) {
                List<StageChange> beginning = whole.history(row).stream()
                        .filter(change -> change.at().getEpochSecond() <= asOf)
                        .toList();
                int known = then.facts().row(facts.id(row));
                if (known >= 0) {
                    assertEquals(beginning, then.history(known), "row " + row);
                    assertEquals(
                            key(then, then.stage(known)),
                            beginning.getLast().to().key());
                    assertEquals(then.inStageSince(known), beginning.getLast().at());
                    changes += beginning.size() - 1;
                } else {
                    assertEquals(List.of(), beginning);
                }
            }
        }
        assertTrue(changes > PEOPLE, "people move, here " + changes + " times");
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void halvingTheTimeFindsTheDayThatLookingAtEachDayFinds(long seed) throws InvalidModelException {
        Random random = new Random(seed);
        FactTable facts = TestFacts.table(people(random));
        TestRules rules = rules(random);
        Qualification halving = qualify(facts, rules, FIRST + 2L * YEAR, true);
        Qualification each = qualify(facts, rules, FIRST + 2L * YEAR, false);
        for (int row = 0; row < facts.size(); row++) {
            assertEquals(each.history(row), halving.history(row), "row " + row);
        }
    }

    /** A threshold, or the weight of a strategy, moves to and fro, as under a slider; each time all is as if it were judged anew. */
    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36})
    void whatIsKeptOfAnEarlierModelIsWhatAJudgementFromScratchFinds(long seed) throws InvalidModelException {
        Random random = new Random(seed);
        FactTable facts = TestFacts.table(people(random));
        TestRules rules = rules(random);
        PluginCatalog plugins = new TestCatalog()
                .with("fading", new Fading(random.nextBoolean()))
                .with("other", new Fading(true))
                .plugins();
        Instant asOf = Instant.ofEpochSecond(FIRST + YEAR);
        Qualifier remembering = new Qualifier(plugins, 2);
        Qualification kept = remembering.qualify(facts, rules.rules(), asOf, Progress.NONE);
        for (int change = 0; change < DATES; change++) {
            rules.model(
                    Map.of(Axis.INTENT, random.nextDouble(10, 60)),
                    new StrategyUse("fading", random.nextInt(3), Map.of()),
                    new StrategyUse("other", random.nextInt(3), Map.of()));
            kept = remembering.qualify(facts, rules.rules(), asOf, Progress.NONE);
            Qualification fresh = new Qualifier(plugins, 1).qualify(facts, rules.rules(), asOf, Progress.NONE);
            assertEquals(kept.size(), fresh.size());
            for (int row = 0; row < kept.size(); row++) {
                assertEquals(fresh.thousandths(Axis.INTENT, row), kept.thousandths(Axis.INTENT, row));
                assertEquals(fresh.stage(row), kept.stage(row));
                assertEquals(fresh.inStageSince(row), kept.inStageSince(row));
                assertEquals(fresh.isLead(row), kept.isLead(row));
                assertEquals(fresh.temperature(row), kept.temperature(row));
                assertEquals(fresh.isForRemoval(row), kept.isForRemoval(row));
                assertEquals(fresh.history(row), kept.history(row));
                assertEquals(fresh.explain(row), kept.explain(row));
            }
        }
    }

    private static String key(Qualification qualification, int place) {
        return qualification.rules().lifecycle().stages().get(place).key();
    }

    private static Qualification qualify(FactTable facts, TestRules rules, long asOf, boolean fades)
            throws InvalidModelException {
        return new Qualifier(new TestCatalog().with("fading", new Fading(fades)).plugins(), 2)
                .qualify(facts, rules.rules(), Instant.ofEpochSecond(asOf), Progress.NONE);
    }

    private static TestRules rules(Random random) {
        List<Stage> stages = new ArrayList<>();
        int count = 3 + random.nextInt(4);
        List<String> keys =
                IntStream.range(0, count).mapToObj(place -> "stage-" + place).toList();
        for (String key : keys) {
            boolean first = stages.isEmpty();
            boolean aside = !first && random.nextInt(4) == 0;
            stages.add(new Stage(
                    key,
                    key,
                    first ? Optional.of(Condition.ALWAYS) : aside ? Optional.empty() : maybe(random, 5),
                    first || aside || random.nextInt(3) > 0 ? Optional.empty() : maybe(random, 5),
                    IntStream.range(0, random.nextInt(3))
                            .mapToObj(rule -> new Leave(condition(random, 2), any(random, keys)))
                            .toList(),
                    on(random, keys),
                    aside));
        }
        return TestRules.plain()
                .lifecycle(new Lifecycle(stages, on(random, keys)))
                .months(1 + random.nextInt(6))
                .model(Map.of(Axis.INTENT, 40.0), new StrategyUse("fading", random.nextDouble(0.5, 2), Map.of()));
    }

    private static Optional<Condition> maybe(Random random, int oneIn) {
        return random.nextInt(oneIn) == 0 ? Optional.empty() : Optional.of(condition(random, 2));
    }

    private static Map<InteractionType, String> on(Random random, List<String> keys) {
        Map<InteractionType, String> on = new HashMap<>();
        while (random.nextInt(3) == 0) {
            on.put(any(random, List.of(TYPES)), any(random, keys));
        }
        return on;
    }

    private static Condition condition(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 9)) {
            case 0 -> new Condition.IsLead();
            case 1 -> new Condition.ScoreAtLeast(Axis.INTENT, random.nextInt(-5, 25));
            case 2 ->
                new Condition.ActedWithin(
                        Set.of(any(random, List.of(TYPES))), 1 + random.nextInt(6), random.nextBoolean());
            case 3 -> new Condition.Idle(1 + random.nextInt(8));
            case 4 -> new Condition.InStage(1 + random.nextInt(90));
            case 5 -> new Condition.Attribute(new AttributeRule.OneOf(CategoryKey.INDUSTRY, Set.of("Software")));
            case 6 -> new Condition.AllOf(List.of(condition(random, depth - 1), condition(random, depth - 1)));
            case 7 -> new Condition.AnyOf(List.of(condition(random, depth - 1), condition(random, depth - 1)));
            default -> new Condition.Not(condition(random, depth - 1));
        };
    }

    private static <T> T any(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<Person> people(Random random) {
        List<Person> people = new ArrayList<>();
        for (int number = 0; number < PEOPLE; number++) {
            Person person = TestFacts.known().is(CategoryKey.SENIORITY, random.nextInt(4) > 0 ? "director" : "entry");
            person.is(CategoryKey.INDUSTRY, random.nextBoolean() ? "Software" : "Farming");
            for (int done = random.nextInt(12); done > 0; done--) {
                person.did(any(random, List.of(TYPES)), Instant.ofEpochSecond(FIRST + (long) random.nextInt(YEAR)), "");
            }
            people.add(random.nextInt(5) > 0 ? person.knownByActs() : person);
        }
        return people;
    }

    /** Points that fade, some of them negative. */
    private record Fading(boolean fades) implements Scorer {

        private static final Reason DID = new Reason("did", "Did something");
        private static final Decay SLOW = Decay.halfLife(30);
        private static final Decay EVEN = Decay.linear(100);

        @Override
        public void score(LeadView lead, Ledger ledger) {
            for (int index = 0; index < lead.interactions().size(); index++) {
                long age = lead.asOf() - lead.interactions().time(index);
                boolean other = lead.interactions().type(index) % 3 == 1;
                ledger.add(DID, Axis.INTENT, other ? -9 * SLOW.factor(age) : 17 * EVEN.factor(age), index);
            }
        }
    }
}

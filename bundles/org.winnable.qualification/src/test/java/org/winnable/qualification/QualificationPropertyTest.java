package org.winnable.qualification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.FactTable;
import org.winnable.core.facts.NumberKey;
import org.winnable.core.facts.TextKey;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.lead.Seniority;
import org.winnable.core.parameter.ParameterSchema;
import org.winnable.core.rules.AttributeRule;
import org.winnable.core.rules.ScoringModel.StrategyUse;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Decay;
import org.winnable.core.scoring.Reason;
import org.winnable.core.work.Progress;
import org.winnable.qualification.TestFacts.Person;
import org.winnable.qualification.ledger.AxisLedger;
import org.winnable.qualification.verdict.Clause;
import org.winnable.qualification.verdict.ClauseStatus;

/** What must hold for any facts, rules and date, tried on seeded random ones. */
class QualificationPropertyTest {

    private static final long FIRST = Instant.parse("2025-01-01T00:00:00Z").getEpochSecond();
    private static final int YEAR = 366 * 24 * 3600;
    private static final Axis[] AXES = Axis.values();
    private static final InteractionType[] TYPES = {
        InteractionType.DEMO_REQUEST,
        InteractionType.QUOTE_REQUEST,
        InteractionType.WEBINAR_ATTENDED,
        InteractionType.PAGE_VISIT,
        InteractionType.CONNECTION_ACCEPTED,
        InteractionType.UNSUBSCRIBED
    };
    private static final Reason FADING = new Reason("fading", "Did something");
    private static final Reason BIG = new Reason("big", "Works in a large company");
    private static final Reason ALIVE = new Reason("alive", "Colleagues were active");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyScoreIsTheSumOfItsLedgerToTheBit(long seed) throws InvalidModelException {
        Random random = new Random(seed);
        FactTable facts = TestFacts.table(people(random, 300));
        Qualification qualification = qualify(facts, rules(random), date(random), 2);
        for (int row = 0; row < facts.size(); row++) {
            Explanation explanation = qualification.explain(row);
            for (Axis axis : AXES) {
                AxisLedger ledger = explanation.axes().get(axis);
                assertEquals(qualification.thousandths(axis, row), ledger.thousandths());
                assertEquals(
                        Double.doubleToLongBits(qualification.score(axis, row)),
                        Double.doubleToLongBits(ledger.score()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void explainedVerdictAndStageAreThoseOfTheBulkRun(long seed) throws InvalidModelException {
        Random random = new Random(seed);
        FactTable facts = TestFacts.table(people(random, 300));
        Qualification qualification = qualify(facts, rules(random), date(random), 2);
        int met = 0;
        for (int row = 0; row < facts.size(); row++) {
            Explanation explanation = qualification.explain(row);
            for (Clause clause : Clause.values()) {
                assertEquals(
                        qualification.status(clause, row),
                        explanation.verdict().clause(clause).status());
                met += qualification.status(clause, row) == ClauseStatus.MET ? 1 : 0;
            }
            assertEquals(qualification.isLead(row), explanation.verdict().isLead());
            assertEquals(qualification.rules().lifecycle().stages().get(qualification.stage(row)), explanation.stage());
        }
        assertTrue(met > 0 && met < 4 * facts.size(), "both outcomes occur");
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void neitherThreadsNorTheOrderOfPeopleChangeAnything(long seed) throws InvalidModelException {
        Random random = new Random(seed);
        List<Person> people = people(random, 40_000);
        TestRules rules = rules(random);
        Instant asOf = date(random);
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, people.size()).boxed().toList());
        Collections.shuffle(order, random);
        Qualification one = qualify(TestFacts.table(people), rules, asOf, 1);
        Qualification many = qualify(TestFacts.table(people), rules, asOf, 5);
        Qualification shuffled =
                qualify(TestFacts.table(order.stream().map(people::get).toList()), rules, asOf, 3);
        for (int place = 0; place < people.size(); place++) {
            int row = order.get(place);
            assertEquals(judgement(one, row), judgement(many, row));
            assertEquals(judgement(one, row), judgement(shuffled, place));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void whatHappensLaterChangesNothing(long seed) throws InvalidModelException {
        Random random = new Random(seed);
        List<Person> people = people(random, 300);
        TestRules rules = rules(random);
        Instant asOf = Instant.ofEpochSecond(FIRST + YEAR);
        Qualification before = qualify(TestFacts.table(people), rules, asOf, 2);
        people.forEach(person -> person.did(InteractionType.QUOTE_REQUEST, asOf.plusSeconds(1), "/later"));
        Qualification after = qualify(TestFacts.table(people), rules, asOf, 2);
        for (int row = 0; row < people.size(); row++) {
            assertEquals(judgement(before, row), judgement(after, row));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42})
    void beforeTheFirstFactNobodyHasActedNorScoresByActions(long seed) throws InvalidModelException {
        Random random = new Random(seed);
        FactTable facts = TestFacts.table(people(random, 300));
        Qualification qualification = qualify(facts, rules(random), Instant.ofEpochSecond(FIRST - 1), 2);
        for (int row = 0; row < facts.size(); row++) {
            assertEquals(ClauseStatus.NOT_MET, qualification.status(Clause.HAS_ACTED, row));
            assertEquals(0, qualification.thousandths(Axis.INTENT, row));
        }
    }

    /** All that is found of one person, to compare. */
    private static List<Object> judgement(Qualification qualification, int row) {
        List<Object> found = new ArrayList<>();
        for (Clause clause : Clause.values()) {
            found.add(qualification.status(clause, row));
        }
        for (Axis axis : AXES) {
            found.add(qualification.thousandths(axis, row));
        }
        found.add(qualification.stage(row));
        return found;
    }

    private static Qualification qualify(FactTable facts, TestRules rules, Instant asOf, int threads)
            throws InvalidModelException {
        Decay decay = Decay.halfLife(17);
        TestCatalog catalog = new TestCatalog()
                .with("fading", ParameterSchema.NONE, (parameters, schema) -> {
                    int visit = schema.interactionTypes().code(InteractionType.PAGE_VISIT.key());
                    return (lead, ledger) -> {
                        for (int index = 0; index < lead.interactions().size(); index++) {
                            double factor = decay.factor(
                                    lead.asOf() - lead.interactions().time(index));
                            double points = lead.interactions().type(index) == visit ? -1 / 3.0 : 7.77;
                            ledger.add(FADING, Axis.INTENT, points * factor, index);
                        }
                    };
                })
                .with("company", (lead, ledger) -> {
                    double size = lead.number(NumberKey.COMPANY_SIZE);
                    if (!Double.isNaN(size)) {
                        ledger.add(BIG, Axis.FIT, Math.sqrt(size) / 7);
                    }
                    ledger.add(ALIVE, Axis.WINNABILITY, lead.company().activeSince(lead.asOf() - YEAR / 2) / 9.0);
                });
        Qualification qualification =
                new Qualifier(catalog.plugins(), threads).qualify(facts, rules.rules(), asOf, Progress.NONE);
        assertEquals(List.of(), qualification.failures());
        return qualification;
    }

    private static TestRules rules(Random random) {
        return TestRules.plain()
                .minimum(random.nextBoolean() ? Seniority.SPECIALIST : Seniority.ENTRY)
                .required(new AttributeRule.Between(NumberKey.COMPANY_SIZE, 100, 5_000))
                .out(new AttributeRule.OneOf(CategoryKey.INDUSTRY, Set.of("Gambling")))
                .in(new AttributeRule.OneOf(CategoryKey.INDUSTRY, Set.of("Software")))
                .months(1 + random.nextInt(12))
                .model(
                        random.nextBoolean() ? Map.of(Axis.INTENT, 12.3456, Axis.FIT, 5.0) : Map.of(),
                        new StrategyUse("fading", random.nextDouble(-1, 3), Map.of()),
                        new StrategyUse("company", random.nextDouble(), Map.of()));
    }

    private static Instant date(Random random) {
        return Instant.ofEpochSecond(FIRST + random.nextInt(YEAR));
    }

    private static List<Person> people(Random random, int count) {
        List<Person> people = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            Person person = TestFacts.nobody();
            if (random.nextInt(4) > 0) {
                person.text(TextKey.NAME, "Person " + number).text(TextKey.EMAIL, number + "@example.org");
            }
            maybe(random, person, CategoryKey.INDUSTRY, "Software", "Gambling", "Farming");
            maybe(random, person, CategoryKey.SENIORITY, "entry", "manager", "executive");
            maybe(random, person, CategoryKey.COMPANY, "A", "B", "C", "D" + random.nextInt(9));
            if (random.nextBoolean()) {
                person.has(NumberKey.COMPANY_SIZE, random.nextInt(10_000));
            }
            for (int done = random.nextInt(9); done > 0; done--) {
                Instant when = Instant.ofEpochSecond(FIRST + random.nextInt(YEAR));
                person.did(TYPES[random.nextInt(TYPES.length)], when, random.nextBoolean() ? "/pricing" : "");
            }
            people.add(person);
        }
        return people;
    }

    private static void maybe(Random random, Person person, CategoryKey key, String... values) {
        if (random.nextInt(3) > 0) {
            person.is(key, values[random.nextInt(values.length)]);
        }
    }
}

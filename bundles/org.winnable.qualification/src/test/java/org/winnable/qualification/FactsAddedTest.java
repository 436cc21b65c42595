package org.winnable.qualification;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactTable;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.parameter.Parameter;
import org.winnable.core.parameter.ParameterSchema;
import org.winnable.core.rules.ScoringModel.StrategyUse;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Decay;
import org.winnable.core.scoring.LeadView;
import org.winnable.core.scoring.Ledger;
import org.winnable.core.scoring.Reason;
import org.winnable.core.scoring.Scorer;
import org.winnable.core.work.Progress;
import org.winnable.qualification.TestFacts.Person;

/** Histories told fact by fact: after each, what is worked out for those whom it concerns is what a replay from zero finds. */
class FactsAddedTest {

    private static final int STEPS = 40;
    private static final ParameterSchema NOTHING = ParameterSchema.of(new Parameter[0]);
    private static final Instant AS_OF = Instant.ofEpochSecond(RandomHistories.FIRST + RandomHistories.YEAR);

    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53, 54, 55, 56, 57, 58})
    void eachFactAddedGivesWhatAReplayFromZeroFinds(long seed) throws InvalidModelException {
        Random random = new Random(seed);
        AtomicInteger asked = new AtomicInteger();
        PluginCatalog plugins = new TestCatalog()
                .with("fading", NOTHING, (parameters, facts) -> ByWord.of(facts.interactionTypes()))
                .with("company", new Colleagues(asked))
                .plugins();
        TestRules rules = RandomHistories.rules(random)
                .model(
                        Map.of(Axis.INTENT, 40.0),
                        new StrategyUse("fading", 1, Map.of()),
                        new StrategyUse("company", 2, Map.of()));
        List<Person> people = numbered(RandomHistories.people(random));
        Qualifier remembering = new Qualifier(plugins, 2);
        List<Qualification> held = new ArrayList<>();
        int incrementally = 0;
        int fromZero = 0;
        for (int step = 0; step < STEPS; step++) {
            happen(random, people, step);
            FactTable facts = TestFacts.table(people);
            asked.set(0);
            Qualification kept = remembering.qualify(facts, rules.rules(), AS_OF, Progress.NONE);
            incrementally += asked.getAndSet(0);
            Qualification fresh = new Qualifier(plugins, 1).qualify(facts, rules.rules(), AS_OF, Progress.NONE);
            fromZero += asked.get();
            JudgedAnewTest.assertSame(fresh, kept);
            held.add(kept);
        }
        assertTrue(held.size() == STEPS && incrementally * 3 < fromZero, incrementally + " of " + fromZero);
    }

    private static List<Person> numbered(List<Person> people) {
        List<Person> numbered = new ArrayList<>();
        for (Person person : people) {
            numbered.add(person.id(numbered.size()).is(CategoryKey.COMPANY, "Company " + numbered.size() / 3));
        }
        return numbered;
    }

    private static void happen(Random random, List<Person> people, int step) {
        Person person = people.get(random.nextInt(people.size()));
        switch (random.nextInt(8)) {
            case 0 ->
                people.add(TestFacts.known().id(1000L + step).knownByActs().did(type(random), when(random), "/"));
            case 1 -> people.remove(person);
            case 2 -> person.is(CategoryKey.COMPANY, "Company " + random.nextInt(20));
            case 3 -> person.is(CategoryKey.INDUSTRY, random.nextBoolean() ? "Software" : "Mining " + step);
            default -> person.did(type(random), when(random), "/page" + random.nextInt(3));
        }
    }

    private static InteractionType type(Random random) {
        return RandomHistories.any(random, List.of(RandomHistories.TYPES));
    }

    private static Instant when(Random random) {
        return Instant.ofEpochSecond(RandomHistories.FIRST + (long) random.nextInt(RandomHistories.YEAR));
    }

    /** Points for each colleague who was active of late; counts how often it is asked. */
    private record Colleagues(AtomicInteger asked) implements Scorer {

        private static final Reason ACTIVE = new Reason("active", "Colleagues are active");
        private static final long QUARTER = 90L * 86_400;

        @Override
        public void score(LeadView lead, Ledger ledger) {
            asked.incrementAndGet();
            ledger.add(ACTIVE, Axis.INTEREST, lead.company().activeSince(lead.asOf() - QUARTER));
        }
    }

    /** Points for what is done, by the word for it: its code is another in every table. */
    private record ByWord(int[] points) implements Scorer {

        private static final Reason DID = new Reason("did", "Did something");
        private static final Decay SLOW = Decay.halfLife(30);

        static ByWord of(Dictionary types) {
            return new ByWord(types.values().stream()
                    .mapToInt(type -> type.length() % 2 == 0 ? type.length() : -4)
                    .toArray());
        }

        @Override
        public void score(LeadView lead, Ledger ledger) {
            for (int index = 0; index < lead.interactions().size(); index++) {
                long age = lead.asOf() - lead.interactions().time(index);
                ledger.add(DID, Axis.INTENT, points[lead.interactions().type(index)] * SLOW.factor(age), index);
            }
        }

        @Override
        public boolean fades() {
            return true;
        }
    }
}

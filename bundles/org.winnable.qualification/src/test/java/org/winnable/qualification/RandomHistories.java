package org.winnable.qualification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.winnable.core.facts.CategoryKey;
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
import org.winnable.qualification.TestFacts.Person;

/** People with random histories, and random stages for them; the same seed gives the same. */
final class RandomHistories {

    /** When the first of them may have acted, epoch seconds. */
    static final int FIRST = 1_700_000_000;
    /** How long they act. */
    static final int YEAR = 31_536_000;

    static final InteractionType[] TYPES = {
        InteractionType.PAGE_VISIT,
        InteractionType.DEMO_REQUEST,
        InteractionType.QUOTE_REQUEST,
        InteractionType.UNSUBSCRIBED,
        InteractionType.SALES_REJECTED,
        InteractionType.REOPENED
    };
    private static final int PEOPLE = 40;

    private RandomHistories() {}

    static TestRules rules(Random random) {
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
            case 1 ->
                new Condition.ScoreAtLeast(
                        random.nextInt(3) == 0 ? Axis.INTEREST : Axis.INTENT, random.nextInt(-5, 25));
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

    static <T> T any(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    static List<Person> people(Random random) {
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
    record Fading(boolean fades) implements Scorer {

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

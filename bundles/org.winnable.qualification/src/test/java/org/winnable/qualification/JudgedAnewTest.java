package org.winnable.qualification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.facts.FactTable;
import org.winnable.core.parameter.Parameter.Vocabulary;
import org.winnable.core.parameter.Parameter.Words;
import org.winnable.core.parameter.ParameterSchema;
import org.winnable.core.rules.ScoringModel.StrategyUse;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Decay;
import org.winnable.core.scoring.LeadView;
import org.winnable.core.scoring.Ledger;
import org.winnable.core.scoring.Reason;
import org.winnable.core.scoring.Scorer;
import org.winnable.core.scoring.ScoringChange;
import org.winnable.core.work.Progress;

/** Rules change to and fro, as under a slider; each time all is as if it were judged from scratch. */
class JudgedAnewTest {

    /** Of so many people one is asked for in words. */
    private static final int EXPLAINED = 5;

    private static final int CHANGES = 8;
    private static final Instant AS_OF = Instant.ofEpochSecond(RandomHistories.FIRST + RandomHistories.YEAR);
    private static final ParameterSchema WORDS =
            ParameterSchema.of(new Words("points", "Points", "Points by type of interaction", Vocabulary.FREE, true));

    /** A cap, or the weight of a strategy. */
    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36})
    void whatIsKeptOfAnEarlierModelIsWhatAJudgementFromScratchFinds(long seed) throws InvalidModelException {
        Random random = new Random(seed);
        PluginCatalog plugins = new TestCatalog()
                .with("fading", new RandomHistories.Fading(random.nextBoolean()))
                .with("other", new RandomHistories.Fading(true))
                .plugins();
        change(
                random,
                plugins,
                rules -> rules.model(
                        Map.of(Axis.INTENT, random.nextDouble(10, 60)),
                        new StrategyUse("fading", random.nextInt(3), Map.of()),
                        new StrategyUse("other", random.nextInt(3), Map.of())));
    }

    /** A parameter, or which strategies take part, or the lifecycle; the strategies say what a parameter changes. */
    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44, 45, 46, 47, 48})
    void whatAStrategySaysNotToBeConcernedIsAsAJudgementFromScratchFindsIt(long seed) throws InvalidModelException {
        Random random = new Random(seed);
        PluginCatalog plugins = new TestCatalog()
                .with(
                        "a",
                        WORDS,
                        (parameters, facts) -> ByType.of(
                                parameters.words("points"),
                                facts.interactionTypes().size()))
                .with(
                        "b",
                        WORDS,
                        (parameters, facts) -> ByType.of(
                                parameters.words("points"),
                                facts.interactionTypes().size()))
                .plugins();
        String[] points = {"10", "10", "10", "10", "10", "10"};
        change(random, plugins, rules -> {
            points[random.nextInt(points.length)] = Integer.toString(random.nextInt(-20, 30));
            StrategyUse first = new StrategyUse("a", 1, Map.of("points", List.of(points)));
            StrategyUse second = new StrategyUse("a", 1, Map.of("points", List.of("5", "1", "-7")));
            StrategyUse other = new StrategyUse("b", 1 + random.nextInt(2), Map.of("points", List.of("5", "1", "-7")));
            Map<Axis, Double> caps = random.nextInt(3) == 0 ? Map.of() : Map.of(Axis.INTENT, 30.0);
            if (random.nextInt(6) == 0) {
                rules.lifecycle(RandomHistories.rules(random).rules().lifecycle());
            }
            return switch (random.nextInt(8)) {
                case 0 -> rules.model(caps, first, second);
                case 1 -> rules.model(caps, other);
                case 2 -> rules.model(caps, first, first);
                default -> rules.model(caps, first, other);
            };
        });
    }

    /** Changes rules. */
    @FunctionalInterface
    private interface Change {
        TestRules to(TestRules rules);
    }

    private static void change(Random random, PluginCatalog plugins, Change change) throws InvalidModelException {
        FactTable facts = TestFacts.table(RandomHistories.people(random));
        TestRules rules = RandomHistories.rules(random);
        Qualifier remembering = new Qualifier(plugins, 2);
        Qualification kept = remembering.qualify(facts, rules.rules(), AS_OF, Progress.NONE);
        for (int time = 0; time < CHANGES; time++) {
            TestRules changed = change.to(rules);
            // what was judged last is held on to until what comes next is there
            Qualification next = remembering.qualify(facts, changed.rules(), AS_OF, Progress.NONE);
            Qualification fresh = new Qualifier(plugins, 1).qualify(facts, changed.rules(), AS_OF, Progress.NONE);
            assertSame(fresh, next);
            assertSame(fresh, new Qualifier(plugins, 1).again(kept, changed.rules(), Progress.NONE));
            kept = next;
        }
        assertEquals(kept.size(), facts.knownAt(AS_OF.getEpochSecond()).size());
    }

    /** Holds that two judgements are the same in everything that can be asked of them. */
    static void assertSame(Qualification fresh, Qualification kept) {
        assertEquals(fresh.size(), kept.size());
        for (int row = 0; row < kept.size(); row++) {
            for (Axis axis : Axis.values()) {
                assertEquals(fresh.thousandths(axis, row), kept.thousandths(axis, row));
            }
            assertEquals(fresh.stage(row), kept.stage(row));
            assertEquals(fresh.inStageSince(row), kept.inStageSince(row));
            assertEquals(fresh.isLead(row), kept.isLead(row));
            assertEquals(fresh.temperature(row), kept.temperature(row));
            assertEquals(fresh.isForRemoval(row), kept.isForRemoval(row));
            assertEquals(fresh.history(row), kept.history(row));
            // words are most of the time that this takes, and are made of the figures above
            if (row % EXPLAINED == 0) {
                assertEquals(fresh.explain(row), kept.explain(row));
            }
        }
    }

    /** Points by type of interaction, of every second type for interest and of the others for intent. */
    private record ByType(int[] points) implements Scorer {

        private static final Reason DID = new Reason("did", "Did something");
        private static final Decay FADING = Decay.halfLife(40);

        static ByType of(List<String> words, int types) {
            return new ByType(IntStream.range(0, types)
                    .map(type -> type < words.size() ? Integer.parseInt(words.get(type)) : 1)
                    .toArray());
        }

        @Override
        public void score(LeadView lead, Ledger ledger) {
            for (int index = 0; index < lead.interactions().size(); index++) {
                int type = lead.interactions().type(index);
                double factor = FADING.factor(lead.asOf() - lead.interactions().time(index));
                ledger.add(DID, axis(type), points[type] * factor, index);
            }
        }

        @Override
        public boolean fades() {
            return true;
        }

        @Override
        public ScoringChange changeFrom(Scorer before) {
            int[] others = ((ByType) before).points;
            boolean[] changed = new boolean[points.length];
            for (int type = 0; type < changed.length; type++) {
                changed[type] = points[type] != others[type];
            }
            return new ScoringChange() {
                @Override
                public boolean concerns(Axis axis) {
                    return IntStream.range(0, changed.length).anyMatch(type -> changed[type] && axis(type) == axis);
                }

                @Override
                public boolean concerns(LeadView lead) {
                    return IntStream.range(0, lead.interactions().size())
                            .anyMatch(index -> changed[lead.interactions().type(index)]);
                }
            };
        }

        private static Axis axis(int type) {
            return type % 2 == 0 ? Axis.INTENT : Axis.INTEREST;
        }
    }
}

package org.winnable.qualification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnable.core.facts.FactTable;
import org.winnable.core.work.Progress;
import org.winnable.qualification.history.StageChange;

/** What holds of every history, whatever the rules: random stages over random people. */
class HistoryPropertyTest {

    private static final int DATES = 12;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aHistoryUpToADateIsTheBeginningOfEveryLaterOne(long seed) throws InvalidModelException {
        Random random = new Random(seed);
        FactTable facts = TestFacts.table(RandomHistories.people(random));
        TestRules rules = RandomHistories.rules(random);
        boolean fades = random.nextBoolean();
        Qualification whole = qualify(facts, rules, RandomHistories.FIRST + 2L * RandomHistories.YEAR, fades);
        int changes = 0;
        for (int date = 0; date < DATES; date++) {
            long asOf = RandomHistories.FIRST + (long) random.nextInt(2 * RandomHistories.YEAR);
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
        assertTrue(changes > facts.size(), "people move, here " + changes + " times");
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void halvingTheTimeFindsTheDayThatLookingAtEachDayFinds(long seed) throws InvalidModelException {
        Random random = new Random(seed);
        FactTable facts = TestFacts.table(RandomHistories.people(random));
        TestRules rules = RandomHistories.rules(random);
        Qualification halving = qualify(facts, rules, RandomHistories.FIRST + 2L * RandomHistories.YEAR, true);
        Qualification each = qualify(facts, rules, RandomHistories.FIRST + 2L * RandomHistories.YEAR, false);
        for (int row = 0; row < facts.size(); row++) {
            assertEquals(each.history(row), halving.history(row), "row " + row);
        }
    }

    private static String key(Qualification qualification, int place) {
        return qualification.rules().lifecycle().stages().get(place).key();
    }

    private static Qualification qualify(FactTable facts, TestRules rules, long asOf, boolean fades)
            throws InvalidModelException {
        return new Qualifier(
                        new TestCatalog()
                                .with("fading", new RandomHistories.Fading(fades))
                                .plugins(),
                        2)
                .qualify(facts, rules.rules(), Instant.ofEpochSecond(asOf), Progress.NONE);
    }
}

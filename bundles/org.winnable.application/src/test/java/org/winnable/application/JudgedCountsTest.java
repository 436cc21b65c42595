package org.winnable.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.winnable.core.rules.SalesLabel;
import org.winnable.qualification.Qualification;
import org.winnable.qualification.ledger.LedgerDiff;
import org.winnable.qualification.verdict.Clause;
import org.winnable.qualification.verdict.ClauseStatus;

/** Everyone counted, and one person at two dates. */
class JudgedCountsTest {

    private static final long SEED = 20261123;

    private final Qualification people = Crowd.judged(SEED, 2_000);

    @Test
    void everyoneIsCountedOnceInEachClauseStageAndTemperature() {
        JudgedCounts counts = JudgedCounts.of(people);
        for (Clause clause : Clause.values()) {
            int sum = counts.clauses().get(clause).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            assertEquals(people.size(), sum, clause.key());
        }
        int met = (int) IntStream.range(0, people.size())
                .filter(row -> people.status(Clause.HAS_ACTED, row) == ClauseStatus.MET)
                .count();
        assertEquals(met, counts.clauses().get(Clause.HAS_ACTED).get(ClauseStatus.MET));
        assertEquals(
                people.size(),
                counts.stages().stream().mapToInt(Integer::intValue).sum());
        assertEquals(
                people.size(),
                counts.temperature().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        assertEquals(counts.leads(), counts.labels().get(SalesLabel.WINNABLE), "in the crowd every lead is winnable");
        assertTrue(counts.rightCompany() > 0 && counts.forRemoval() > 0, counts.toString());
    }

    @Test
    void betweenTwoDatesOnlyWhatHappenedInBetweenIsTold() {
        Qualification before = Crowd.judged(SEED, 2_000, Crowd.AS_OF.minus(Duration.ofDays(200)));
        int moved = 0;
        for (int row = 0; row < people.size(); row++) {
            LeadChanges changes =
                    LeadChanges.between(before, people, people.facts().id(row));
            assertTrue(changes.stages().stream().allMatch(change -> change.at().isAfter(before.asOf())));
            assertTrue(
                    changes.axes().stream().mapToLong(LedgerDiff::thousandths).allMatch(difference -> difference == 0));
            moved += changes.stages().size();
        }
        assertTrue(moved > 0, "somebody moved");
        assertThrows(NoSuchElementException.class, () -> LeadChanges.between(before, people, -1));
        assertThrows(IllegalArgumentException.class, () -> LeadChanges.between(people, before, 10));
    }
}

package org.winnable.leads.ui.internal.query;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.application.InvalidQueryException;
import org.winnable.application.LeadColumn;
import org.winnable.application.LeadSort;
import org.winnable.core.facts.TextKey;
import org.winnable.leads.ui.internal.TestPeople;
import org.winnable.qualification.Qualification;
import org.winnable.ui.session.ChosenPeople;

class TableRowsTest {

    private static final TableQuery EVERYONE =
            new TableQuery("", false, Optional.empty(), Optional.empty(), Optional.empty());

    @TempDir
    static Path folder;

    private static Qualification people;

    @BeforeAll
    static void judge() throws Exception {
        people = TestPeople.judged(folder, 3, 1_000);
    }

    @Test
    void theOrderIsAPermutationOfEveryone() throws Exception {
        for (LeadColumn column : LeadColumn.all(people.facts())) {
            for (boolean descending : new boolean[] {false, true}) {
                TableRows rows = TableRows.select(
                        people, EVERYONE.withSort(Optional.of(new LeadSort(column.key(), descending))));
                int[] sorted = shown(rows).stream().mapToInt(i -> i).sorted().toArray();
                assertArrayEquals(IntStream.range(0, people.size()).toArray(), sorted, column.key());
            }
        }
    }

    @Test
    void namesAreInOrderAndMissingOnesLast() throws Exception {
        TableRows rows = TableRows.select(people, EVERYONE.withSort(Optional.of(new LeadSort("name", false))));
        List<String> names = shown(rows).stream()
                .map(row -> people.facts().text(TextKey.NAME, row))
                .toList();
        List<String> expected = new ArrayList<>(names);
        expected.sort(Comparator.nullsLast(Comparator.naturalOrder()));
        assertEquals(expected, names);
    }

    @Test
    void stagesAreCountedWhicheverStageIsShown() throws Exception {
        int[] counts = people.stageCounts();
        for (int place = 0; place < counts.length; place++) {
            String stage = people.rules().lifecycle().stages().get(place).key();
            TableRows rows = TableRows.select(people, EVERYONE.withStage(Optional.of(stage)));
            assertEquals(counts[place], rows.size());
            assertEquals(people.size(), rows.matching());
            for (int other = 0; other < counts.length; other++) {
                assertEquals(counts[other], rows.stageCount(other));
            }
        }
    }

    @Test
    void wordsAndLeadsOnlyBothNarrow() throws Exception {
        TableRows rows = TableRows.select(people, EVERYONE.withSearch("acme p1").withLeadsOnly(true));
        IntPredicate expected = row -> people.isLead(row)
                && "Acme GmbH".equals(LeadColumn.COMPANY.text(people, row))
                && people.facts().text(TextKey.EMAIL, row).contains("p1");
        List<Integer> rowsExpected =
                IntStream.range(0, people.size()).filter(expected).boxed().toList();
        assertTrue(rowsExpected.size() > 3, rowsExpected::toString);
        assertEquals(rowsExpected, shown(rows));
    }

    @Test
    void whoWasChosenElsewhereIsShownAndCountedAlone() throws Exception {
        List<Integer> every = IntStream.range(0, people.size())
                .filter(row -> row % 7 == 0)
                .boxed()
                .toList();
        ChosenPeople chosen = new ChosenPeople(
                "Every seventh",
                LongStream.concat(
                        LongStream.of(10_000_000),
                        every.reversed().stream()
                                .mapToLong(row -> people.facts().id(row))));
        TableRows rows = TableRows.select(people, EVERYONE.withChosen(Optional.of(chosen)));
        assertEquals(every, shown(rows));
        assertEquals(every.size(), rows.matching());
        assertEquals(every.stream().filter(row -> people.stage(row) == 0).count(), rows.stageCount(0));
    }

    @Test
    void aPersonIsFoundWhereTheyAreShown() throws Exception {
        TableRows rows = TableRows.select(people, EVERYONE.withSort(Optional.of(new LeadSort("name", true))));
        for (int position = 0; position < rows.size(); position += 97) {
            assertEquals(OptionalInt.of(position), rows.position(rows.id(position)));
        }
        assertEquals(OptionalInt.empty(), rows.position(9));
        assertEquals(OptionalInt.empty(), rows.position(10_000_000));
    }

    @Test
    void aColumnThatThesePeopleDoNotHaveGivesNoOrder() throws Exception {
        TableRows rows = TableRows.select(people, EVERYONE.withSort(Optional.of(new LeadSort("country", true))));
        assertEquals(IntStream.range(0, people.size()).boxed().toList(), shown(rows));
    }

    @Test
    void aStageThatIsGoneIsRefused() {
        assertThrows(
                InvalidQueryException.class, () -> TableRows.select(people, EVERYONE.withStage(Optional.of("gone"))));
    }

    @Test
    void withoutFilterTheOrderStays() {
        TableQuery query = TableQuery.FIRST
                .withSearch("x")
                .withLeadsOnly(true)
                .withStage(Optional.of("lead"))
                .withChosen(Optional.of(new ChosenPeople("Some", LongStream.of(1))));
        assertTrue(query.filters());
        assertEquals(TableQuery.FIRST, query.withoutFilter());
    }

    private static List<Integer> shown(TableRows rows) {
        return IntStream.range(0, rows.size()).mapToObj(rows::row).toList();
    }
}

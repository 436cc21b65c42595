package org.winnable.application;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.FactTable;
import org.winnable.core.facts.NumberKey;
import org.winnable.core.facts.TextKey;
import org.winnable.core.lead.Seniority;
import org.winnable.core.rules.SalesLabel;
import org.winnable.core.rules.Temperature;
import org.winnable.qualification.Qualification;

/** Queries against the same question asked row by row. */
class LeadQueryTest {

    private static final long SEED = 20261122;

    private final Qualification people = Crowd.judged(SEED, 3_000);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id",
                "name",
                "email",
                "company",
                "seniority",
                "companySize",
                "stage",
                "lead",
                "lastAction",
                "stageSince",
                "label",
                "temperature",
                "forRemoval"
            })
    void aSortPutsKnownValuesInOrderUnknownOnesLastAndEqualOnesByRow(String key) throws InvalidQueryException {
        for (boolean descending : List.of(false, true)) {
            int[] rows = LeadQuery.EVERYONE
                    .withSort(Optional.of(new LeadSort(key, descending)))
                    .select(people);
            int[] naive = IntStream.range(0, people.size())
                    .boxed()
                    .sorted(order(LeadColumn.named(key, people.facts()), descending))
                    .mapToInt(Integer::intValue)
                    .toArray();
            assertArrayEquals(naive, rows, key + (descending ? " descending" : " ascending"));
        }
    }

    private Comparator<Integer> order(LeadColumn column, boolean descending) {
        Comparator<Integer> values = switch (column.key()) {
            case "name", "email" -> Comparator.comparing(row -> fold(column.text(people, row)));
            case "company" ->
                Comparator.<Integer, String>comparing(row -> fold(column.text(people, row)))
                        .thenComparing(row -> column.text(people, row));
            case "seniority" ->
                Comparator.comparing(
                        row -> Seniority.byKey(column.text(people, row)).orElseThrow());
            default -> Comparator.comparingDouble(row -> column.number(people, row));
        };
        Comparator<Integer> known = descending ? values.reversed() : values;
        Predicate<Integer> missing =
                row -> column.isText() ? column.text(people, row) == null : Double.isNaN(column.number(people, row));
        return (a, b) -> missing.test(a) || missing.test(b)
                ? Boolean.compare(missing.test(a), missing.test(b))
                : known.compare(a, b);
    }

    @Test
    void filtersSelectWhatAskingEveryRowSelects() throws InvalidQueryException {
        assertFilter("company~acme", row -> fold(company(row)).contains("acme"));
        assertFilter(
                "company!~ACME",
                row -> company(row) == null || !fold(company(row)).contains("acme"));
        assertFilter("company=ACME gmbh", row -> fold(company(row)).equals("acme gmbh"));
        assertFilter("company~zurich", row -> "Zürich Re".equals(company(row)));
        assertFilter("company~orsted", row -> "Ørsted".equals(company(row)));
        assertFilter("company=", row -> company(row) == null);
        assertFilter("email!=", row -> people.facts().text(TextKey.EMAIL, row) != null);
        assertFilter("name=Max Muller", row -> fold(name(row)).equals("max muller"));
        assertFilter("country=de", row -> "DE".equals(people.facts().value(CategoryKey.COUNTRY, row)));
        assertFilter("country=Germany", row -> "DE".equals(people.facts().value(CategoryKey.COUNTRY, row)));
        assertFilter(
                "country!=Grande-Bretagne", row -> !"GB".equals(people.facts().value(CategoryKey.COUNTRY, row)));
        assertFilter(
                "seniority=Vice President",
                row -> "vice-president".equals(people.facts().value(CategoryKey.SENIORITY, row)));
        assertFilter("companySize>=300", row -> employees(row) >= 300);
        assertFilter("companySize<0", row -> employees(row) < 0);
        assertFilter("companySize!=100", row -> employees(row) != 100);
        assertFilter("companySize=", row -> Double.isNaN(employees(row)));
        assertFilter("lead=yes", people::isLead);
        assertFilter("lead!=yes", row -> !people.isLead(row));
        assertFilter("stage=MQL", row -> people.stage(row) == 2);
        assertFilter("stage>=lead", row -> people.stage(row) >= 1);
        assertFilter(
                "seniority>=director",
                row -> level(row).map(s -> s.isAtLeast(Seniority.DIRECTOR)).orElse(false));
        assertFilter(
                "lastAction>=2026-03-01",
                row -> day(row).map(d -> !d.isBefore(LocalDate.of(2026, 3, 1))).orElse(false));
        assertFilter(
                "lastAction<=2026-03-01",
                row -> day(row).map(d -> !d.isAfter(LocalDate.of(2026, 3, 1))).orElse(false));
        assertFilter(
                "lastAction=2026-06-30",
                row -> day(row).map(LocalDate.of(2026, 6, 30)::equals).orElse(false));
        assertFilter("intent>0", row -> false);
        assertFilter("label=winnable", row -> people.has(SalesLabel.WINNABLE, row));
        assertFilter("label!=sales-ready", row -> !people.has(SalesLabel.SALES_READY, row));
        assertFilter("label=", row -> Stream.of(SalesLabel.values()).noneMatch(label -> people.has(label, row)));
        assertFilter("temperature=buying", row -> people.temperature(row) == Temperature.BUYING);
        assertFilter("temperature>=looking", row -> people.temperature(row) != Temperature.NOT_YET);
        assertFilter("forRemoval=true", people::isForRemoval);
        assertFilter("forRemoval=no", row -> !people.isForRemoval(row));
        assertFilter(
                "stageSince>=2026-03-01",
                row -> !people.inStageSince(row).isBefore(Instant.parse("2026-03-01T00:00:00Z")));
    }

    private void assertFilter(String filter, Predicate<Integer> naive) throws InvalidQueryException {
        int[] expected = IntStream.range(0, people.size()).filter(naive::test).toArray();
        int[] rows = LeadQuery.EVERYONE
                .withFilters(List.of(LeadFilter.parse(filter)))
                .select(people);
        assertArrayEquals(expected, rows, filter);
        assertTrue(rows.length < people.size(), filter + " selects everyone, so it shows nothing");
    }

    @Test
    void everyWordOfASearchMustOccurSomewhere() throws InvalidQueryException {
        int[] rows = LeadQuery.EVERYONE.withSearch("MOREAU acme").select(people);
        int[] expected = IntStream.range(0, people.size())
                .filter(row ->
                        fold(name(row)).contains("moreau") && fold(company(row)).contains("acme"))
                .toArray();
        assertArrayEquals(expected, rows);
        assertTrue(rows.length > 0);
    }

    @Test
    void aStageSelectsThoseWhoStandInIt() throws InvalidQueryException {
        int[] rows = LeadQuery.EVERYONE.withStage(Optional.of("lead")).select(people);
        assertEquals(people.stageCounts()[1], rows.length);
        assertTrue(Arrays.stream(rows).allMatch(row -> people.stage(row) == 1));
    }

    @Test
    void pagesPutTogetherAreTheWholeAnswer() throws InvalidQueryException {
        LeadQuery query = LeadQuery.EVERYONE.withSort(Optional.of(LeadSort.parse("-companySize")));
        int[] all = query.select(people);
        int[] joined = IntStream.range(0, 4)
                .flatMap(page -> {
                    try {
                        return Arrays.stream(query.withPage(page * 1000, 1000).select(people));
                    } catch (InvalidQueryException e) {
                        throw new AssertionError(e);
                    }
                })
                .toArray();
        assertArrayEquals(all, joined);
        assertEquals(0, query.withPage(5_000, 10).select(people).length);
    }

    @Test
    void aMisspeltColumnNamesTheNearest() {
        String message = refused("compnay~x");
        assertTrue(message.contains("compnay") && message.contains("company"), message);
    }

    @Test
    void aFilterThatDoesNotFitItsColumnSaysWhatDoes() {
        assertTrue(refused("companySize>=many").contains("companySize>=30"));
        assertTrue(refused("lead=perhaps").contains("lead=yes"));
        assertTrue(refused("lastAction>=yesterday").contains("2026-01-31"));
        assertTrue(refused("company>=acme").contains("company"));
        assertTrue(refused("intent~3").contains("intent"));
        assertTrue(refused("stage=lea").contains("lead"));
        assertTrue(refused("label=ready").contains("sales-ready, winnable"));
        assertTrue(refused("temperature=hot").contains("buying, looking"));
        assertTrue(refused("nothing").contains("company~acme"));
    }

    private String refused(String filter) {
        return assertThrows(
                        InvalidQueryException.class,
                        () -> LeadQuery.EVERYONE
                                .withFilters(List.of(LeadFilter.parse(filter)))
                                .select(people))
                .getMessage();
    }

    @Test
    void filtersAndSortsPrintAsTheyAreRead() throws InvalidQueryException {
        for (String text : List.of("company~acme", "intent>=30", "name!~x=y", "email=", "country!=DE")) {
            assertEquals(text, LeadFilter.parse(text).toString());
        }
        assertEquals("-intent", LeadSort.parse("-intent").toString());
        assertFalse(LeadSort.parse("name").descending());
    }

    private String name(int row) {
        return people.facts().text(TextKey.NAME, row);
    }

    private String company(int row) {
        return people.facts().value(CategoryKey.COMPANY, row);
    }

    private double employees(int row) {
        return people.facts().number(NumberKey.COMPANY_SIZE, row);
    }

    private Optional<Seniority> level(int row) {
        return Optional.ofNullable(people.facts().value(CategoryKey.SENIORITY, row))
                .flatMap(Seniority::byKey);
    }

    /** What we did ourselves, as a rejection, is no action of theirs. */
    private Optional<LocalDate> day(int row) {
        FactTable facts = people.facts();
        return IntStream.range(facts.firstInteraction(row), facts.endInteraction(row))
                .filter(i ->
                        facts.interactionTypes().value(facts.interactionType(i)).equals("demo-request"))
                .mapToObj(i -> LocalDate.ofInstant(Instant.ofEpochSecond(facts.interactionTime(i)), ZoneOffset.UTC))
                .reduce((earlier, later) -> later);
    }

    private static String fold(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replace("ø", "o");
    }
}

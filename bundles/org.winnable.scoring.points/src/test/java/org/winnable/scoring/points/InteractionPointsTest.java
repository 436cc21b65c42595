package org.winnable.scoring.points;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.facts.FactTableBuilder;
import org.winnable.core.facts.InteractionColumns;
import org.winnable.core.parameter.InvalidParametersException;
import org.winnable.core.parameter.Parameter;
import org.winnable.core.parameter.ParameterProblem;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Points;
import org.winnable.core.scoring.Scorer;
import org.winnable.scoring.points.TestLead.Did;

class InteractionPointsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Dictionary TYPES = Dictionary.of(List.of("page-visit", "demo-request", "unsubscribed"));
    private static final Dictionary ASSETS = Dictionary.of(List.of("/Pricing/2026", "/blog", "/prices"));

    private record Entry(String reason, Axis axis, double points, int interaction) {}

    @Test
    void eachInteractionOfATypeGivesItsPoints() throws InvalidParametersException {
        List<Entry> entries = score(lead(did("page-visit", 2), did("demo-request", 1), did("page-visit", 0)), line(5));
        assertEquals(List.of(2, 0), entries.stream().map(Entry::interaction).toList());
        assertTrue(entries.stream().allMatch(e -> e.points() == 5 && e.axis() == Axis.INTEREST));
        assertEquals("Visited a page", entries.getFirst().reason());
    }

    @Test
    void pointsHalveWithEachHalfLife() throws InvalidParametersException {
        Map<String, Object> line = line(8, "decay", "half-life", "days", 10);
        assertEquals(
                List.of(8.0, 4.0, 2.0),
                points(score(lead(did("page-visit", 20), did("page-visit", 10), did("page-visit", 0)), line)));
    }

    @Test
    void pointsFadeEvenlyToNothing() throws InvalidParametersException {
        Map<String, Object> line = line(8, "decay", "linear", "days", 10);
        assertEquals(
                List.of(8.0, 4.0),
                points(score(lead(did("page-visit", 10), did("page-visit", 5), did("page-visit", 0)), line)));
    }

    @Test
    void aLimitClipsTheOldestAndIsNeverExceeded() throws InvalidParametersException {
        Map<String, Object> line = line(5, "atMost", 12);
        TestLead lead = lead(did("page-visit", 9), did("page-visit", 3), did("page-visit", 2), did("page-visit", 1));
        List<Entry> entries = score(lead, line);
        assertEquals(List.of(5.0, 5.0, 2.0), points(entries));
        assertEquals(List.of(3, 2, 1), entries.stream().map(Entry::interaction).toList());
    }

    @Test
    void aLimitHoldsForWhatIsTakenAwayToo() throws InvalidParametersException {
        Map<String, Object> line = line(-5, "atMost", 7);
        assertEquals(List.of(-5.0, -2.0), points(score(lead(did("page-visit", 2), did("page-visit", 1)), line)));
    }

    @Test
    void onlyInteractionsAboutOneOfTheWordsCount() throws InvalidParametersException {
        Map<String, Object> line = line(3, "asset", List.of("pricing", "PRICES"));
        TestLead lead = lead(
                new Did("page-visit", NOW, "/Pricing/2026"),
                new Did("page-visit", NOW, "/blog"),
                new Did("page-visit", NOW, "/prices"),
                new Did("page-visit", NOW, ""));
        assertEquals(
                List.of(2, 0),
                score(lead, line).stream().map(Entry::interaction).toList());
    }

    @Test
    void aTypeThatDoesNotOccurGivesNothing() throws InvalidParametersException {
        assertEquals(List.of(), score(lead(did("page-visit", 1)), line(5, "type", List.of("call"))));
    }

    @Test
    void moreLinesThanBitsAllCount() throws InvalidParametersException {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (int number = 0; number < 130; number++) {
            lines.add(line(1, "type", number % 2 == 0 ? "page-visit" : "demo-request"));
        }
        assertEquals(65, score(lead(did("page-visit", 1)), lines).size());
    }

    @Test
    void noLimitIsExceededAndNothingIsLostOverRandomHistories() throws InvalidParametersException {
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            double points = random.nextInt(1, 2000) / 100.0;
            double most = random.nextInt(0, 6000) / 100.0;
            String decay = random.nextBoolean() ? "half-life" : "linear";
            Map<String, Object> free = line(points, "decay", decay, "days", random.nextInt(1, 90));
            Map<String, Object> limited = new HashMap<>(free);
            limited.put("atMost", most);
            TestLead lead = lead(IntStream.range(0, random.nextInt(12))
                    .mapToObj(i -> did("page-visit", random.nextInt(120)))
                    .sorted(Comparator.comparing(Did::when))
                    .toArray(Did[]::new));
            long sum = thousandths(score(lead, free));
            assertEquals(
                    Math.min(sum, Points.toThousandths(most)), thousandths(score(lead, limited)), "round " + round);
        }
    }

    @Test
    void parametersThatMakeNoSenseTogetherAreAllNamed() {
        Map<String, Object> noDays = line(5, "decay", "half-life");
        Map<String, Object> daysForNothing = line(5, "days", 3);
        Map<String, Object> badType = line(5, "type", "Demo Request");
        Map<String, Object> noPoints = new HashMap<>(line(5));
        noPoints.remove("points");
        InvalidParametersException refused = assertThrows(
                InvalidParametersException.class,
                () -> prepare(List.of(noDays, line(1), daysForNothing, badType, noPoints)));
        assertEquals(
                List.of("interactions/0/days", "interactions/2/days", "interactions/3/type", "interactions/4/points"),
                refused.problems().stream().map(ParameterProblem::path).toList());
    }

    @Test
    void everyParameterHasLabelAndHelp() {
        Parameter.Table table = (Parameter.Table)
                new InteractionPoints().parameters().parameters().getFirst();
        assertEquals(7, table.columns().parameters().size());
        for (Parameter parameter : table.columns().parameters()) {
            assertFalse(parameter.label().isBlank() || parameter.help().isBlank(), parameter.key());
        }
    }

    private static Map<String, Object> line(double points, Object... more) {
        Map<String, Object> line = new HashMap<>(Map.of("type", "page-visit", "axis", "interest", "points", points));
        for (int index = 0; index < more.length; index += 2) {
            line.put((String) more[index], more[index + 1]);
        }
        return line;
    }

    private static Did did(String type, int daysAgo) {
        return new Did(type, NOW.minus(Duration.ofDays(daysAgo)), "");
    }

    private static TestLead lead(Did... done) {
        return new TestLead(NOW, TYPES, ASSETS, List.of(done));
    }

    private static List<Entry> score(TestLead lead, Map<String, Object> line) throws InvalidParametersException {
        return score(lead, List.of(line));
    }

    private static List<Entry> score(TestLead lead, List<Map<String, Object>> lines) throws InvalidParametersException {
        List<Entry> entries = new ArrayList<>();
        prepare(lines)
                .score(
                        lead,
                        (reason, axis, points, interaction) ->
                                entries.add(new Entry(reason.text(), axis, points, interaction)));
        return entries;
    }

    private static Scorer prepare(List<Map<String, Object>> lines) throws InvalidParametersException {
        InteractionPoints strategy = new InteractionPoints();
        FactSchema facts = new FactTableBuilder(0)
                .interactions(new InteractionColumns(
                        new int[1], new int[0], new long[0], new int[0], new int[0], TYPES, ASSETS, Dictionary.EMPTY))
                .build();
        return strategy.prepare(strategy.parameters().check(Map.of("interactions", lines)), facts);
    }

    private static List<Double> points(List<Entry> entries) {
        return entries.stream().map(Entry::points).toList();
    }

    private static long thousandths(List<Entry> entries) {
        return entries.stream().mapToLong(e -> Points.toThousandths(e.points())).sum();
    }
}

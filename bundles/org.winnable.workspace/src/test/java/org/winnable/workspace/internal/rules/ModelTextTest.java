package org.winnable.workspace.internal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.winnable.core.rules.ScoringModel;
import org.winnable.core.rules.ScoringModel.StrategyUse;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.TrainedState;
import org.winnable.yaml.YamlDocument;

/** A changed model is written into the text that is there, so that what its author noted stays. */
class ModelTextTest {

    private static final String TEXT = RuleFiles.text(RuleFiles.class, "default.yaml");
    private static final ScoringModel MODEL = read(TEXT);
    private static final String LINES = "interactions";

    @Test
    void linesAndValuesComeAndGoAndEveryCommentStays() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            ScoringModel changed = MODEL;
            for (int change = 1 + random.nextInt(4); change > 0; change--) {
                changed = changed(changed, random);
            }
            String text = ModelText.changed(TEXT, MODEL, changed);
            assertEquals(changed, read(text), text);
            assertEquals(comments(TEXT), comments(text));
            String back = ModelText.changed(text, changed, MODEL);
            assertEquals(MODEL, read(back), back);
            assertEquals(comments(TEXT), comments(back));
        }
    }

    @Test
    void oneLineMoreIsOneLineMoreAndGoesAgain() {
        List<Object> rows = new ArrayList<>(rows(MODEL));
        rows.add(3, Map.of("type", "call", "axis", "interest", "points", 2));
        ScoringModel more = withRows(MODEL, rows);
        String text = ModelText.changed(TEXT, MODEL, more);
        List<String> lines = new ArrayList<>(text.lines().toList());
        int added = lines.indexOf("        - {axis: \"interest\", points: 2, type: \"call\"}");
        assertTrue(lines.get(added - 1).contains("type: email-click"), text);
        lines.remove(added);
        assertEquals(TEXT.lines().toList(), lines);
        assertEquals(TEXT, ModelText.changed(text, more, MODEL));
    }

    @Test
    void aStrategyComesBehindTheOthersAndGoesWithItsOwnCommentsOnly() {
        List<StrategyUse> uses = new ArrayList<>(MODEL.strategies());
        uses.add(new StrategyUse("org.example.calls", 1, Map.of("days", 30)));
        ScoringModel more = with(MODEL, uses);
        String text = ModelText.changed(TEXT, MODEL, more);
        assertEquals(TEXT + "  - {strategy: \"org.example.calls\", parameters: {days: 30}, weight: 1}\n", text);
        ScoringModel other = with(MODEL, uses.subList(1, 3));
        String without = ModelText.changed(text, more, other);
        assertEquals(other, read(without));
        assertTrue(without.contains("# Points for who people are."), without);
        assertTrue(without.contains("# Points for what people did."), "it stands above");
        assertTrue(!without.contains("# Interest: they pay attention."), "it stands between the lines that went");
    }

    @Test
    void capsCanBeLeftOutAndComeBack() {
        ScoringModel none = new ScoringModel(MODEL.id(), MODEL.name(), MODEL.version(), MODEL.strategies(), Map.of());
        String text = ModelText.changed(TEXT, MODEL, none);
        assertTrue(text.contains("\ncaps: {}\n"), text);
        assertEquals(MODEL, read(ModelText.changed(text, none, MODEL)));
        String silent = text.replace("caps: {}\n", "");
        assertEquals(comments(TEXT), comments(ModelText.changed(silent, none, MODEL)));
        assertEquals(MODEL, read(ModelText.changed(silent, none, MODEL)));
    }

    private static ScoringModel changed(ScoringModel model, Random random) {
        List<Object> rows = new ArrayList<>(rows(model));
        int row = random.nextInt(rows.size());
        switch (random.nextInt(5)) {
            case 0 -> rows.remove(row);
            case 1 -> rows.add(row, row(random));
            case 2 -> rows.add(row(random));
            case 3 -> rows.set(row, with(rows.get(row), "points", random.nextInt(90) + 0.25));
            default -> {
                Map<Axis, Double> caps = new HashMap<>(model.caps());
                Axis axis = Axis.values()[random.nextInt(Axis.values().length)];
                if (caps.remove(axis) == null) {
                    caps.put(axis, 80.0);
                }
                return new ScoringModel(model.id(), model.name(), model.version(), model.strategies(), caps);
            }
        }
        return withRows(model, rows);
    }

    private static Map<String, Object> row(Random random) {
        return Map.of("type", "type-" + random.nextInt(1_000), "axis", "intent", "points", random.nextInt(50));
    }

    private static Map<Object, Object> with(Object row, String key, Object value) {
        Map<Object, Object> changed = new LinkedHashMap<>((Map<?, ?>) row);
        changed.put(key, value);
        return changed;
    }

    private static List<?> rows(ScoringModel model) {
        return (List<?>) model.strategies().getFirst().parameters().get(LINES);
    }

    private static ScoringModel withRows(ScoringModel model, List<Object> rows) {
        List<StrategyUse> uses = new ArrayList<>(model.strategies());
        StrategyUse first = uses.getFirst();
        uses.set(0, new StrategyUse(first.strategy(), first.weight(), Map.of(LINES, List.copyOf(rows))));
        return with(model, uses);
    }

    private static ScoringModel with(ScoringModel model, List<StrategyUse> uses) {
        return new ScoringModel(model.id(), model.name(), model.version(), uses, model.caps());
    }

    private static List<String> comments(String text) {
        return text.lines().filter(line -> line.contains("#")).toList();
    }

    private static ScoringModel read(String text) {
        YamlDocument document = YamlDocument.parse("default.yaml", text);
        ScoringModel model = RuleFiles.model(document, "default", new TrainedLookup() {
            @Override
            public SortedMap<String, List<Integer>> versions() {
                return new TreeMap<>();
            }

            @Override
            public Optional<TrainedState> read(String name, int version) {
                return Optional.empty();
            }
        });
        assertTrue(document.isSound(), () -> document.problems() + "\n" + text);
        return model;
    }
}

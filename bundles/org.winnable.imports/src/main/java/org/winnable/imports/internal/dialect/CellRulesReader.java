package org.winnable.imports.internal.dialect;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.winnable.core.lead.ModelField;
import org.winnable.core.text.Texts;
import org.winnable.imports.DateOrder;
import org.winnable.imports.internal.value.FieldReader;
import org.winnable.imports.internal.value.Reading;
import org.winnable.yaml.YamlElement;
import org.winnable.yaml.YamlMapping;

/** Reads how a dialect writes values. */
final class CellRulesReader {

    private static final int LONGEST_ID = 1000;
    private static final double LARGEST_SCALE = 1e12;
    private static final Map<String, DateOrder> ORDERS =
            Map.of("day-first", DateOrder.DAY_FIRST, "month-first", DateOrder.MONTH_FIRST);

    private final YamlMapping root;
    private final Map<String, ModelField> fields;

    private CellRulesReader(YamlMapping root, RowKind rows) {
        this.root = root;
        this.fields = rows.fields();
    }

    /** Reads the keys of a dialect that are about values. */
    static CellRules read(YamlMapping root, RowKind rows) {
        CellRulesReader reader = new CellRulesReader(root, rows);
        OptionalInt idLength = root.get("id-length")
                .flatMap(e -> e.integer(1, LONGEST_ID))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
        Map<String, List<String>> prefixes = new HashMap<>();
        reader.byColumn("prefixes")
                .forEach((prefix, keys) -> keys.forEach(key ->
                        prefixes.computeIfAbsent(key, k -> new ArrayList<>()).add(prefix)));
        Map<String, String> separators = new HashMap<>();
        reader.byColumn("separators").forEach((separator, keys) -> keys.forEach(key -> separators.put(key, separator)));
        return new CellRules(
                idLength,
                reader.words(),
                reader.constants(),
                prefixes,
                separators,
                root.texts("none").stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet()),
                root.get("dates").flatMap(e -> e.choice(ORDERS)).orElse(DateOrder.UNKNOWN),
                reader.scale());
    }

    private Optional<YamlMapping> section(String key) {
        return root.get(key).flatMap(YamlElement::mapping);
    }

    private Map<ModelField, Map<String, String>> words() {
        Map<ModelField, Map<String, String>> all = new HashMap<>();
        section("values").ifPresent(mapping -> {
            fields.forEach((key, field) ->
                    mapping.get(key).flatMap(YamlElement::mapping).ifPresent(words -> all.put(field, namesOf(words))));
            mapping.end();
        });
        return all;
    }

    private static Map<String, String> namesOf(YamlMapping words) {
        Map<String, String> names = new HashMap<>();
        for (String ours : words.keys()) {
            words.texts(ours).forEach(theirs -> names.put(theirs.toLowerCase(Locale.ROOT), ours));
        }
        return Map.copyOf(names);
    }

    private Map<ModelField, String> constants() {
        Map<ModelField, String> all = new HashMap<>();
        section("set").ifPresent(mapping -> {
            fields.forEach((key, field) -> mapping.get(key)
                    .flatMap(element -> constant(field, element))
                    .ifPresent(value -> all.put(field, value)));
            mapping.end();
        });
        return all;
    }

    private static Optional<String> constant(ModelField field, YamlElement element) {
        Optional<Reading> reading = element.text()
                .map(FieldReader.of(field, ZoneOffset.UTC, DateOrder.UNKNOWN, Map.of(), OptionalInt.empty())::read);
        if (reading.isPresent() && !(reading.get() instanceof Reading.Value)) {
            element.problem(Texts.of(CellRulesReader.class).get("constant", field.label()));
        }
        return reading.filter(Reading.Value.class::isInstance)
                .map(Reading.Value.class::cast)
                .map(Reading.Value::value);
    }

    /** Texts, and the keys of the labels of the columns that they stand in. */
    private Map<String, List<String>> byColumn(String key) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        section(key).ifPresent(mapping -> {
            for (String text : mapping.keys()) {
                all.put(text, List.copyOf(FileLabels.keys(mapping.texts(text))));
            }
        });
        return all;
    }

    private Map<ModelField, BigDecimal> scale() {
        Map<ModelField, BigDecimal> all = new HashMap<>();
        section("scale").ifPresent(mapping -> {
            fields.forEach((key, field) -> mapping.get(key)
                    .flatMap(e -> e.decimal(1 / LARGEST_SCALE, LARGEST_SCALE))
                    .ifPresent(factor -> all.put(field, BigDecimal.valueOf(factor))));
            mapping.end();
        });
        return all;
    }
}

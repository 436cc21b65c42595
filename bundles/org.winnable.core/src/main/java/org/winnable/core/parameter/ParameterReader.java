package org.winnable.core.parameter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.winnable.core.parameter.Parameter.Choice;
import org.winnable.core.parameter.Parameter.Decimal;
import org.winnable.core.parameter.Parameter.Table;
import org.winnable.core.parameter.Parameter.Words;
import org.winnable.core.text.NearestWord;
import org.winnable.core.text.Texts;

/** Checks raw values against a schema, collecting problems instead of stopping at the first. */
final class ParameterReader {

    private static final Texts TEXTS = Texts.of(ParameterReader.class);

    private ParameterReader() {}

    /** Reads the values of a schema below a path; what is wrong goes to {@code problems} and is left out of the result. */
    static Parameters read(ParameterSchema schema, Map<String, ?> raw, String path, List<ParameterProblem> problems) {
        List<String> known = schema.parameters().stream().map(Parameter::key).toList();
        for (String key : raw.keySet()) {
            if (!known.contains(key)) {
                problems.add(new ParameterProblem(at(path, key), unknownKey(key, known)));
            }
        }
        Map<String, Object> values = new HashMap<>();
        for (Parameter parameter : schema.parameters()) {
            List<ParameterProblem> found = new ArrayList<>();
            value(parameter, raw.get(parameter.key()), at(path, parameter.key()), found)
                    .ifPresent(value -> values.put(parameter.key(), value));
            problems.addAll(found);
        }
        return new Parameters(values);
    }

    private static Optional<Object> value(
            Parameter parameter, @Nullable Object raw, String path, List<ParameterProblem> problems) {
        return switch (parameter) {
            case Decimal decimal -> decimal(decimal, raw, path, problems);
            case Choice choice -> choice(choice, raw, path, problems);
            case Words words -> words(words, raw, path, problems);
            case Table table -> table(table, raw, path, problems);
        };
    }

    private static Optional<Object> decimal(
            Decimal decimal, @Nullable Object raw, String path, List<ParameterProblem> problems) {
        if (raw == null) {
            // a number without default may be left out: the plug-in asks with optionalNumber
            return decimal.initial().map(Object.class::cast);
        }
        if (raw instanceof Number number) {
            double value = number.doubleValue();
            if (value >= decimal.minimum() && value <= decimal.maximum()) {
                return Optional.of(value);
            }
            problems.add(
                    new ParameterProblem(path, TEXTS.get("outOfRange", number, decimal.minimum(), decimal.maximum())));
        } else {
            problems.add(new ParameterProblem(path, TEXTS.get("notANumber", raw)));
        }
        return Optional.empty();
    }

    private static Optional<Object> choice(
            Choice choice, @Nullable Object raw, String path, List<ParameterProblem> problems) {
        if (raw == null) {
            if (choice.initial().isEmpty()) {
                problems.add(new ParameterProblem(path, TEXTS.get("missing", String.join(", ", choice.options()))));
            }
            return choice.initial().map(Object.class::cast);
        }
        if (raw instanceof String word && choice.options().contains(word)) {
            return Optional.of(word);
        }
        problems.add(new ParameterProblem(path, TEXTS.get("notAnOption", raw, String.join(", ", choice.options()))));
        return Optional.empty();
    }

    private static Optional<Object> words(
            Words words, @Nullable Object raw, String path, List<ParameterProblem> problems) {
        if (raw instanceof String word) {
            return Optional.of(List.of(word));
        }
        if (raw instanceof List<?> list && list.stream().allMatch(ParameterReader::isWord)) {
            return Optional.of(list.stream().map(Object::toString).toList());
        }
        if (raw instanceof Number || raw instanceof Boolean) {
            return Optional.of(List.of(raw.toString()));
        }
        if (raw != null) {
            problems.add(new ParameterProblem(path, TEXTS.get("notWords", raw)));
        } else if (words.required()) {
            problems.add(new ParameterProblem(path, TEXTS.get("missingWords")));
        }
        return Optional.empty();
    }

    private static boolean isWord(Object element) {
        return element instanceof String || element instanceof Number || element instanceof Boolean;
    }

    private static Optional<Object> table(
            Table table, @Nullable Object raw, String path, List<ParameterProblem> problems) {
        if (raw == null) {
            return Optional.of(List.of());
        }
        if (!(raw instanceof List<?> list)) {
            problems.add(new ParameterProblem(path, TEXTS.get("notAList", raw)));
            return Optional.empty();
        }
        List<Parameters> rows = new ArrayList<>();
        for (int row = 0; row < list.size(); row++) {
            String rowPath = at(path, Integer.toString(row));
            if (list.get(row) instanceof Map<?, ?> map) {
                Map<String, Object> byKey = new HashMap<>();
                map.forEach((key, value) -> byKey.put(String.valueOf(key), value));
                rows.add(read(table.columns(), byKey, rowPath, problems));
            } else {
                problems.add(new ParameterProblem(rowPath, TEXTS.get("notARow", list.get(row))));
            }
        }
        return Optional.of(List.copyOf(rows));
    }

    private static String unknownKey(String key, List<String> known) {
        if (known.isEmpty()) {
            return TEXTS.get("unknownKeyOfNone", key);
        }
        return NearestWord.to(key, known)
                .map(nearest -> TEXTS.get("unknownKeyNear", key, nearest))
                .orElseGet(() -> TEXTS.get("unknownKey", key, String.join(", ", known)));
    }

    private static String at(String path, String key) {
        return path.isEmpty() ? key : path + "/" + key;
    }
}

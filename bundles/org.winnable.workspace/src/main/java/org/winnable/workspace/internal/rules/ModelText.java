package org.winnable.workspace.internal.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.winnable.core.rules.ScoringModel;
import org.winnable.core.rules.ScoringModel.StrategyUse;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.TrainedState;
import org.winnable.yaml.YamlEdit;
import org.winnable.yaml.YamlText;

/** Writes scoring models: by changing single values of a text that is there, or anew. */
public final class ModelText {

    private ModelText() {}

    /**
     * The text of a changed model.
     *
     * @param text of the model before
     * @param before what that text says
     * @param after what the new text is to say
     * @return the text with the values that differ changed in their places; a text without comments where lists or keys differ
     */
    public static String changed(String text, ScoringModel before, ScoringModel after) {
        Map<String, String> edits = new LinkedHashMap<>();
        if (!collect("", tree(before), tree(after), edits)) {
            return write(after);
        }
        String edited = text;
        for (Map.Entry<String, String> edit : edits.entrySet()) {
            Optional<String> next = YamlEdit.with(edited, edit.getKey(), edit.getValue());
            if (next.isEmpty()) {
                return write(after);
            }
            edited = next.get();
        }
        return edited;
    }

    /** The text of a model, without comments. */
    public static String write(ScoringModel model) {
        StringBuilder out = new StringBuilder();
        out.append("name: ").append(YamlText.quoted(model.name())).append('\n');
        out.append("version: ").append(model.version()).append('\n');
        if (!model.caps().isEmpty()) {
            out.append("caps: ").append(flow(caps(model))).append('\n');
        }
        out.append(model.strategies().isEmpty() ? "strategies: []\n" : "strategies:\n");
        for (StrategyUse use : model.strategies()) {
            out.append("  - strategy: ").append(Scalars.text(use.strategy())).append('\n');
            out.append("    weight: ").append(Scalars.text(use.weight())).append('\n');
            if (!use.parameters().isEmpty()) {
                out.append("    parameters:\n");
                new TreeMap<>(use.parameters()).forEach((key, value) -> parameter(out, key, value));
            }
            use.trained()
                    .ifPresent(state -> out.append("    trained: ")
                            .append(flow(reference(state)))
                            .append('\n'));
        }
        return out.toString();
    }

    private static void parameter(StringBuilder out, String key, Object value) {
        out.append("      ").append(key).append(':');
        if (value instanceof List<?> rows && rows.stream().anyMatch(Map.class::isInstance)) {
            rows.forEach(row -> out.append("\n        - ").append(flow(row)));
            out.append('\n');
        } else {
            out.append(' ').append(flow(value)).append('\n');
        }
    }

    private static Map<String, Object> tree(ScoringModel model) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", model.name());
        tree.put("caps", caps(model));
        tree.put("strategies", model.strategies().stream().map(ModelText::tree).toList());
        return tree;
    }

    private static Map<String, Object> tree(StrategyUse use) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("strategy", use.strategy());
        tree.put("weight", use.weight());
        tree.put("parameters", use.parameters());
        use.trained().ifPresent(state -> tree.put("trained", reference(state)));
        return tree;
    }

    private static Map<String, Object> reference(TrainedState state) {
        return Map.of("name", state.name(), "version", state.version());
    }

    private static Map<String, Object> caps(ScoringModel model) {
        Map<String, Object> caps = new LinkedHashMap<>();
        for (Axis axis : Axis.values()) {
            Double cap = model.caps().get(axis);
            if (cap != null) {
                caps.put(axis.key(), cap);
            }
        }
        return caps;
    }

    /** Notes the single values that differ; false where more than single values do. */
    private static boolean collect(String path, Object before, Object after, Map<String, String> edits) {
        if (before instanceof Map<?, ?> old && after instanceof Map<?, ?> now) {
            return now.keySet().containsAll(old.keySet())
                    && now.entrySet().stream().allMatch(entry -> entry(path, entry, old.get(entry.getKey()), edits));
        }
        if (before instanceof List<?> old && after instanceof List<?> now) {
            if (old.equals(now)) {
                return true;
            }
            boolean fits = old.size() == now.size() && now.stream().allMatch(Map.class::isInstance);
            for (int place = 0; fits && place < now.size(); place++) {
                fits = collect(path + place + "/", old.get(place), now.get(place), edits);
            }
            return fits;
        }
        if (!isSame(before, after)) {
            edits.put(path.substring(0, path.length() - 1), Scalars.text(after));
        }
        return !(after instanceof Map) && !(after instanceof List);
    }

    private static boolean entry(String path, Map.Entry<?, ?> entry, @Nullable Object old, Map<String, String> edits) {
        String place = path + entry.getKey() + "/";
        if (old != null) {
            return collect(place, old, entry.getValue(), edits);
        }
        edits.put(place.substring(0, place.length() - 1), Scalars.text(entry.getValue()));
        return !(entry.getValue() instanceof Map) && !(entry.getValue() instanceof List);
    }

    private static boolean isSame(Object before, Object after) {
        return before instanceof Number one && after instanceof Number other
                ? one.doubleValue() == other.doubleValue()
                : before.equals(after);
    }

    private static String flow(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + flow(entry.getValue()))
                    .sorted()
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ModelText::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        return Scalars.text(value);
    }
}

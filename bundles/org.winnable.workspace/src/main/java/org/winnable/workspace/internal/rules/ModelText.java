package org.winnable.workspace.internal.rules;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.winnable.core.rules.ScoringModel;
import org.winnable.core.rules.ScoringModel.StrategyUse;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.TrainedState;
import org.winnable.yaml.YamlText;

/** Writes scoring models: by changing a text that is there in its places, or anew. */
public final class ModelText {

    private static final String STRATEGY = "strategy";

    private ModelText() {}

    /**
     * The text of a changed model.
     *
     * @param text of the model before
     * @param before what that text says
     * @param after what the new text is to say
     * @return the text with what differs changed in its place; a text without comments where that cannot be
     */
    public static String changed(String text, ScoringModel before, ScoringModel after) {
        return TextChange.of(text, tree(before), tree(after), STRATEGY, ModelText::flow)
                .orElseGet(() -> write(after));
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
        tree.put(STRATEGY, use.strategy());
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

    private static String flow(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .filter(entry -> !(entry.getValue() instanceof Map<?, ?> inner && inner.isEmpty()))
                    .map(entry -> entry.getKey() + ": " + flow(entry.getValue()))
                    .sorted(Comparator.comparing((String entry) -> !entry.startsWith(STRATEGY + ":"))
                            .thenComparing(Comparator.naturalOrder()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ModelText::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        return Scalars.text(value);
    }
}

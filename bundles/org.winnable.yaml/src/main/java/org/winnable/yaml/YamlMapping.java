package org.winnable.yaml;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A mapping of a YAML text that is read key by key. What was asked for is what is known: {@link #end()} then reports every
 * other key with the nearest known one. A key without value counts as left out. Not thread-safe.
 */
public final class YamlMapping {

    private final YamlProblems problems;
    private final Optional<Node> node;
    private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();

    YamlMapping(YamlProblems problems, Optional<Node> node) {
        this.problems = problems;
        this.node = node;
        node.filter(MappingNode.class::isInstance)
                .map(MappingNode.class::cast)
                .ifPresent(mapping -> mapping.getValue().forEach(this::enter));
    }

    private void enter(NodeTuple tuple) {
        if (tuple.getKeyNode() instanceof ScalarNode key) {
            NodeTuple earlier = entries.putIfAbsent(key.getValue(), tuple);
            if (earlier != null) {
                problems.add(key, "duplicate", key.getValue());
            }
        } else {
            problems.add(tuple.getKeyNode(), "keyNotText");
        }
    }

    /** The keys that are there, in the order of the text. */
    public List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    /** The value of a key that may be left out. */
    public Optional<YamlElement> get(String key) {
        known.add(key);
        return Optional.ofNullable(entries.get(key))
                .map(NodeTuple::getValueNode)
                .filter(value -> !value.getTag().equals(Tag.NULL))
                .map(value -> new YamlElement(problems, value));
    }

    /** The value of a key that must be there; reports a problem otherwise. */
    public Optional<YamlElement> require(String key) {
        Optional<YamlElement> value = get(key);
        if (value.isEmpty()) {
            if (entries.containsKey(key)) {
                problems.add(entries.get(key).getKeyNode(), "missingValue", key);
            } else {
                node.ifPresentOrElse(
                        n -> problems.add(n, "missingKey", key), () -> problems.addAt(1, 1, "missingKey", key));
            }
        }
        return value;
    }

    /** The elements of a list that may be left out; a single value counts as a list of one. */
    public List<YamlElement> list(String key) {
        return get(key).map(YamlElement::items).orElse(List.of());
    }

    /** The scalars of a list that may be left out, as they are written; elements that are none are reported. */
    public List<String> texts(String key) {
        return list(key).stream()
                .map(YamlElement::text)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The mappings of a list that may be left out; elements that are none are reported. */
    public List<YamlMapping> mappings(String key) {
        return list(key).stream()
                .map(YamlElement::mapping)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Ends reading this mapping: every key that was not asked for is reported. */
    public void end() {
        entries.forEach((key, tuple) -> {
            if (!known.contains(key)) {
                problems.unknown(tuple.getKeyNode(), "key", key, known);
            }
        });
    }

    /**
     * Reports a problem that the reader found with this mapping as a whole.
     *
     * @param message what is wrong and what to do, in the user's language
     */
    public void problem(String message) {
        problems.addWords(node.flatMap(Node::getStartMark), message);
    }
}

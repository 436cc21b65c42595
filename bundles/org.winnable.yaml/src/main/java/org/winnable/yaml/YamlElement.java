package org.winnable.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.constructor.StandardConstructor;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * One value of a YAML text: a scalar, a list or a mapping. Asking for a kind that it is not reports a problem and gives
 * nothing. Not thread-safe.
 */
public final class YamlElement {

    private final YamlProblems problems;
    private final Node node;

    YamlElement(YamlProblems problems, Node node) {
        this.problems = problems;
        this.node = node;
    }

    /** Whether this is a scalar: a word, a number, true or false. */
    public boolean isScalar() {
        return node instanceof ScalarNode;
    }

    /** Whether this is a mapping. */
    public boolean isMapping() {
        return node instanceof MappingNode;
    }

    /** A scalar as it is written, without quotes. */
    public Optional<String> text() {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue());
        }
        problems.add(node, "notText");
        return Optional.empty();
    }

    /** A whole number within a range, both ends inclusive. */
    public Optional<Integer> integer(int minimum, int maximum) {
        if (scalar() instanceof Integer value && value >= minimum && value <= maximum) {
            return Optional.of(value);
        }
        problems.add(node, "notInteger", shown(), minimum, maximum);
        return Optional.empty();
    }

    /** A finite number within a range, both ends inclusive. */
    public Optional<Double> decimal(double minimum, double maximum) {
        if (scalar() instanceof Number number) {
            double value = number.doubleValue();
            if (Double.isFinite(value) && value >= minimum && value <= maximum) {
                return Optional.of(value);
            }
            problems.add(node, "outOfRange", shown(), minimum, maximum);
        } else {
            problems.add(node, "notNumber", shown());
        }
        return Optional.empty();
    }

    /** One of several words; another one is reported with the nearest of them. */
    public <T> Optional<T> choice(Map<String, T> options) {
        return word(word -> Optional.ofNullable(options.get(word)), options.keySet());
    }

    /**
     * A word of an open vocabulary.
     *
     * @param reader gives nothing for a word that it does not take
     * @param known what to suggest then
     */
    public <T> Optional<T> word(Function<String, Optional<T>> reader, Collection<String> known) {
        Optional<String> word = text();
        Optional<T> value = word.flatMap(reader);
        if (word.isPresent() && value.isEmpty()) {
            problems.unknown(node, "word", word.get(), known);
        }
        return value;
    }

    /** The elements of a list; a value that is no list counts as a list of one. */
    public List<YamlElement> items() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(item -> new YamlElement(problems, item))
                    .toList();
        }
        return List.of(this);
    }

    /** The mapping that this is. */
    public Optional<YamlMapping> mapping() {
        if (node instanceof MappingNode) {
            return Optional.of(new YamlMapping(problems, Optional.of(node)));
        }
        problems.add(node, "notMapping");
        return Optional.empty();
    }

    /**
     * The value as it is: {@link String}, {@link Boolean}, {@link Number}, {@link List} or {@link Map} of such, in the order
     * of the text. Parts without a value are reported and left out.
     */
    public Optional<Object> raw() {
        if (node instanceof SequenceNode sequence) {
            List<Object> list = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                new YamlElement(problems, item).raw().ifPresent(list::add);
            }
            return Optional.of(List.copyOf(list));
        }
        if (node instanceof MappingNode mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            for (NodeTuple tuple : mapping.getValue()) {
                Optional<String> key = new YamlElement(problems, tuple.getKeyNode()).text();
                Optional<Object> value = new YamlElement(problems, tuple.getValueNode()).raw();
                if (key.isPresent() && value.isPresent() && map.put(key.get(), value.get()) != null) {
                    problems.add(tuple.getKeyNode(), "duplicate", key.get());
                }
            }
            return Optional.of(map);
        }
        if (node.getTag().equals(Tag.NULL)) {
            problems.add(node, "empty");
            return Optional.empty();
        }
        return Optional.of(scalar());
    }

    /**
     * Reports a problem that the reader found with this value.
     *
     * @param message what is wrong and what to do, in the user's language
     */
    public void problem(String message) {
        problems.addWords(node.getStartMark(), message);
    }

    /** A scalar as the YAML core schema types it; for anything else its kind, which is neither number nor truth value. */
    private Object scalar() {
        if (node instanceof ScalarNode && !node.getTag().equals(Tag.NULL)) {
            return new StandardConstructor(YamlComposer.SETTINGS).constructSingleDocument(Optional.of(node));
        }
        return node.getNodeType();
    }

    private String shown() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "…";
    }
}

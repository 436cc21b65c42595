package org.winnable.yaml;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Changes single values of a YAML text and leaves everything else as its author wrote it: order, comments, spaces. Pure.
 */
public final class YamlEdit {

    private YamlEdit() {}

    /**
     * The text with another value at a place.
     *
     * @param text sound YAML whose outermost value is a mapping
     * @param path keys and places from 0, joined by slashes: {@code strategies/0/weight}; its last part may be a new key of a
     *     mapping that is there
     * @param value as it is to stand in the text: a number, or a {@linkplain YamlText#quoted quoted} text
     * @return empty if there is no such place, or it holds a list or a mapping
     */
    public static Optional<String> with(String text, String path, String value) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Optional<Node> root = YamlComposer.compose(body, new YamlProblems(path));
        int cut = path.lastIndexOf('/');
        String key = path.substring(cut + 1);
        Optional<Node> parent = cut < 0 ? root : root.flatMap(node -> YamlComposer.find(node, path.substring(0, cut)));
        Optional<Node> present = parent.flatMap(node -> YamlComposer.find(node, key));
        if (present.isPresent()) {
            return present.filter(ScalarNode.class::isInstance)
                    .map(node ->
                            replaced(body, index(body, node.getStartMark()), index(body, node.getEndMark()), value));
        }
        return parent.filter(MappingNode.class::isInstance)
                .map(MappingNode.class::cast)
                .filter(mapping -> !mapping.getValue().isEmpty())
                .map(mapping -> entered(body, mapping, key + ": " + value));
    }

    /** A new entry goes before the first one: where the last one ends is hard to say, as comments may follow. */
    private static String entered(String body, MappingNode mapping, String entry) {
        List<NodeTuple> entries = mapping.getValue();
        Optional<Mark> first = entries.getFirst().getKeyNode().getStartMark();
        int at = index(body, first);
        String between = mapping.getFlowStyle() == FlowStyle.FLOW
                ? ", "
                : "\n" + " ".repeat(first.map(Mark::getColumn).orElse(0));
        return replaced(body, at, at, entry + between);
    }

    private static String replaced(String body, int from, int to, String value) {
        return body.substring(0, from) + value + body.substring(to);
    }

    /** Marks count code points. */
    private static int index(String body, Optional<Mark> mark) {
        return body.offsetByCodePoints(0, mark.orElseThrow().getIndex());
    }
}

package org.winnable.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.winnable.yaml.YamlLayout.Entry;

/**
 * Changes single values and entries of a YAML text and leaves everything else as its author wrote it: order, comments, spaces. What
 * comes or goes is looked at once more: a text that would say anything else than it should is not given. Pure.
 */
public final class YamlEdit {

    private YamlEdit() {}

    /**
     * The text with another value at a place.
     *
     * @param text sound YAML whose outermost value is a mapping
     * @param path keys and places from 0, joined by slashes: {@code strategies/0/weight}; its last part may be a new key of a
     *     mapping that is there
     * @param value as it is to stand in the text: a number, or a {@linkplain YamlText#quoted quoted} text; for a new key also a
     *     list or a mapping in brackets
     * @return empty if there is no such place, or it holds a list or a mapping
     */
    public static Optional<String> with(String text, String path, String value) {
        Place place = new Place(text, path);
        Optional<Node> present = place.holder().flatMap(node -> YamlComposer.find(node, place.last()));
        if (present.isPresent()) {
            YamlLayout layout = new YamlLayout(place.body());
            return present.filter(ScalarNode.class::isInstance)
                    .map(node -> single(layout, layout.start(node), layout.end(node), value));
        }
        return place.holder()
                .filter(MappingNode.class::isInstance)
                .map(MappingNode.class::cast)
                .map(mapping -> entered(place.body(), mapping, 0, place.last() + ": " + value));
    }

    /**
     * The text with one more entry in a list: behind the line of the one before it, or in front of the first.
     *
     * @param text as for {@link #with}
     * @param path of the new entry: the list, and the entry's place in it, from 0 to the number of those that are there
     * @param value as it is to stand in the text, on one line: as for {@link #with}, or a list or a mapping in brackets
     * @return empty if there is no such list, it is too short, or no such text can be made
     */
    public static Optional<String> inserted(String text, String path, String value) {
        Place place = new Place(text, path);
        Optional<Object> item =
                YamlDocument.parse(path, "item: " + value).root().get("item").flatMap(YamlElement::raw);
        return place.holder()
                .filter(SequenceNode.class::isInstance)
                .map(SequenceNode.class::cast)
                .filter(list -> item.isPresent() && place.isIn(list.getValue().size() + 1))
                .map(list ->
                        entered(place.body(), list, place.number(), YamlLayout.inBrackets(list) ? value : "- " + value))
                .filter(edited -> says(edited, place, holder -> list(holder).add(place.number(), item.orElseThrow())));
    }

    /**
     * The text without an entry of a list or a mapping, and without the comments on the lines of that entry. Comments above it
     * stay. A list or a mapping that loses its last entry stays as an empty one.
     *
     * @param text as for {@link #with}
     * @param path of the entry
     * @return empty if there is no such entry, it is the last one of the text, or no such text can be made
     */
    public static Optional<String> without(String text, String path) {
        Place place = new Place(text, path);
        Optional<CollectionNode<?>> holder = place.holder()
                .filter(CollectionNode.class::isInstance)
                .<CollectionNode<?>>map(node -> (CollectionNode<?>) node)
                .filter(node -> YamlComposer.find(node, place.last()).isPresent())
                .filter(node -> !place.isOutermost() || node.getValue().size() > 1);
        return holder.map(node -> new YamlRemoval(place.body(), node).without(place.number(node), place.key()))
                .filter(edited -> says(edited, place, parent -> {
                    if (parent instanceof Map<?, ?> map) {
                        map.remove(place.last());
                    } else {
                        list(parent).remove(place.number());
                    }
                }));
    }

    /** Where nothing stands yet, it is parted from the colon. */
    private static String single(YamlLayout layout, int from, int to, String value) {
        return replaced(layout.text(), from, to, from == to ? " " + value : value);
    }

    /** A new entry goes in front of the first, or behind the one before it and the comment on its line. */
    private static String entered(String body, CollectionNode<?> holder, int place, String entry) {
        YamlLayout layout = new YamlLayout(body);
        List<Entry> entries = layout.entries(holder);
        boolean flow = YamlLayout.inBrackets(holder);
        if (entries.isEmpty()) {
            return replaced(body, layout.start(holder) + 1, layout.end(holder) - 1, entry);
        }
        String line =
                layout.lineBreak() + " ".repeat(layout.column(entries.getFirst().from()));
        if (place == 0) {
            int first = entries.getFirst().from();
            return replaced(body, first, first, entry + (flow ? ", " : line));
        }
        int before = entries.get(place - 1).to();
        int at = flow ? before : layout.behindComment(before);
        return replaced(body, at, at, (flow ? ", " : line) + entry);
    }

    /** Whether a text says what another one does, but for a change where a list or a mapping is. */
    private static boolean says(String edited, Place place, Consumer<Object> change) {
        Optional<Object> before = plain(place.body()).map(YamlEdit::changeable);
        before.map(root -> at(root, place.parent())).ifPresent(change);
        return before.isPresent() && before.equals(plain(edited));
    }

    private static Optional<Object> plain(String body) {
        YamlProblems problems = new YamlProblems("");
        Optional<Object> value =
                YamlComposer.compose(body, problems).flatMap(node -> new YamlElement(problems, node).raw());
        return problems.list().isEmpty() ? value : Optional.empty();
    }

    private static Object changeable(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, each) -> copy.put(key, changeable(each)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(each -> copy.add(changeable(each)));
            return copy;
        }
        return value;
    }

    private static Object at(Object root, String path) {
        Object at = root;
        for (String part : path.isEmpty() ? new String[0] : path.split("/")) {
            at = at instanceof List<?> list ? list.get(Integer.parseInt(part)) : ((Map<?, ?>) at).get(part);
        }
        return at;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object holder) {
        return (List<Object>) holder;
    }

    private static String replaced(String body, int from, int to, String value) {
        return body.substring(0, from) + value + body.substring(to);
    }

    /** A place in a text: an entry of a list or a mapping. */
    private record Place(String body, Optional<Node> root, String parent, String last) {

        Place(String text, String path) {
            this(
                    text.startsWith("\uFEFF") ? text.substring(1) : text,
                    YamlComposer.compose(text, new YamlProblems(path)),
                    path.substring(0, Math.max(0, path.lastIndexOf('/'))),
                    path.substring(path.lastIndexOf('/') + 1));
        }

        boolean isOutermost() {
            return parent.isEmpty();
        }

        /** The list or mapping. */
        Optional<Node> holder() {
            return isOutermost() ? root : root.flatMap(node -> YamlComposer.find(node, parent));
        }

        /** The key of the holder, where that is a value of a mapping. */
        Optional<Node> key() {
            int cut = parent.lastIndexOf('/');
            Optional<Node> above =
                    cut < 0 ? root : root.flatMap(node -> YamlComposer.find(node, parent.substring(0, cut)));
            return above.filter(node -> !isOutermost() && node instanceof MappingNode)
                    .flatMap(node -> keyed((MappingNode) node, parent.substring(cut + 1)))
                    .map(NodeTuple::getKeyNode);
        }

        boolean isIn(int size) {
            return last.matches("\\d{1,6}") && number() < size;
        }

        int number() {
            return Integer.parseInt(last);
        }

        /** Which of the entries of the holder it is. */
        int number(CollectionNode<?> node) {
            return node instanceof MappingNode mapping
                    ? mapping.getValue().indexOf(keyed(mapping, last).orElseThrow())
                    : number();
        }

        private static Optional<NodeTuple> keyed(MappingNode mapping, String key) {
            return mapping.getValue().stream()
                    .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode scalar
                            && scalar.getValue().equals(key))
                    .findFirst();
        }
    }
}

package org.winnable.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Turns bytes into text and text into nodes, and finds the ways about in them. */
final class YamlComposer {

    /** Far more than anyone writes by hand, and little enough to be read at once. */
    private static final int LARGEST_TEXT = 1 << 20;

    /** Deeper nesting than any file of ours has. */
    private static final int DEEPEST = 40;

    static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new CoreSchema())
            .setUseMarks(true)
            .setCodePointLimit(LARGEST_TEXT)
            .build();

    private YamlComposer() {}

    static Optional<String> decode(InputStream stream, YamlProblems problems) throws IOException {
        byte[] bytes = stream.readNBytes(LARGEST_TEXT + 1);
        if (bytes.length > LARGEST_TEXT) {
            problems.addAt(1, 1, "tooLarge", LARGEST_TEXT >> 10);
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            problems.addAt(line, 1, "notUtf8");
            return Optional.empty();
        }
        return Optional.of(text.toString());
    }

    static Optional<Node> compose(String text, YamlProblems problems) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (indentedByTabs(body, problems)) {
            return Optional.empty();
        }
        try {
            if (!isPlain(body, problems)) {
                return Optional.empty();
            }
            Optional<Node> node = new Compose(SETTINGS).composeString(body);
            if (node.isPresent() && !(node.get() instanceof MappingNode)) {
                problems.add(node.get(), "rootNotMapping");
                return Optional.empty();
            }
            return node;
        } catch (MarkedYamlEngineException e) {
            problems.add(e.getProblemMark().or(e::getContextMark), "syntax", e.getProblem());
        } catch (YamlEngineException e) {
            // raised for characters that YAML does not allow; carries no mark
            problems.addAt(1, 1, "syntax", String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /** Tabs look like spaces but are none; the parser's own message about them helps nobody. */
    private static boolean indentedByTabs(String text, YamlProblems problems) {
        List<String> lines = text.lines().toList();
        boolean found = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int tab = line.indexOf('\t');
            if (tab >= 0 && !line.isBlank() && line.substring(0, tab).isBlank()) {
                problems.addAt(i + 1, tab + 1, "tab");
                found = true;
            }
        }
        return found;
    }

    /** Looks at the text event by event, which needs no stack, before a tree is made of it, which does. */
    private static boolean isPlain(String text, YamlProblems problems) {
        int depth = 0;
        boolean plain = true;
        for (Event event : new Parse(SETTINGS).parseString(text)) {
            if (event instanceof CollectionStartEvent) {
                depth++;
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
            if (depth > DEEPEST) {
                problems.add(event.getStartMark(), "tooDeep", DEEPEST);
                return false;
            }
            if (event instanceof NodeEvent nodeEvent && nodeEvent.getAnchor().isPresent()) {
                problems.add(
                        event.getStartMark(),
                        "anchor",
                        nodeEvent.getAnchor().get().getValue());
                plain = false;
            }
        }
        return plain;
    }

    static int line(Node root, String path) {
        Node at = root;
        for (String part : path.split("/")) {
            Optional<Node> next = child(at, part);
            if (next.isEmpty()) {
                break;
            }
            at = next.get();
        }
        return at.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    /** The value at a place. */
    static Optional<Node> find(Node root, String path) {
        Optional<Node> at = Optional.of(root);
        for (String part : path.split("/")) {
            at = at.flatMap(node -> child(node, part));
        }
        return at;
    }

    private static Optional<Node> child(Node node, String part) {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .filter(t -> t.getKeyNode() instanceof ScalarNode key
                            && key.getValue().equals(part))
                    .map(NodeTuple::getValueNode)
                    .findFirst();
        }
        if (node instanceof SequenceNode sequence && part.matches("\\d{1,6}")) {
            return sequence.getValue().stream().skip(Integer.parseInt(part)).findFirst();
        }
        return Optional.empty();
    }
}

package org.winnable.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Where values stand in a text. The parser ends a list or a mapping of lines where the next thing begins, behind comments that
 * are none of its own; here it ends where its last value does.
 */
record YamlLayout(String text) {

    /**
     * An entry of a list or a mapping.
     *
     * @param from where its dash or its key is, or in brackets its value
     * @param to behind the last character of its value
     */
    record Entry(int from, int to) {}

    /** Whether a list or a mapping stands in brackets. */
    static boolean inBrackets(CollectionNode<?> node) {
        return node.getFlowStyle() == FlowStyle.FLOW;
    }

    /** The entries of a list or a mapping, in the order of the text. */
    List<Entry> entries(CollectionNode<?> node) {
        List<Entry> entries = new ArrayList<>();
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> entries.add(new Entry(start(tuple.getKeyNode()), end(tuple))));
        } else if (node instanceof SequenceNode sequence) {
            int dash = start(sequence);
            int column = column(dash);
            for (Node item : sequence.getValue()) {
                if (!entries.isEmpty()) {
                    dash = dash(entries.getLast().to(), column);
                }
                int from = inBrackets(node) ? start(item) : dash;
                entries.add(new Entry(from, Math.max(end(item), from + 1)));
            }
        }
        return entries;
    }

    /** Where a value begins. */
    int start(Node node) {
        return index(node.getStartMark());
    }

    /** Behind the last character of a value. */
    int end(Node node) {
        if (node instanceof MappingNode mapping && !inBrackets(mapping)) {
            return end(mapping.getValue().getLast());
        }
        if (node instanceof SequenceNode sequence && !inBrackets(sequence)) {
            return end(sequence.getValue().getLast());
        }
        int end = index(node.getEndMark());
        while (end > start(node) && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** How many characters stand before a place on its line. */
    int column(int at) {
        return at - lineStart(at);
    }

    int lineStart(int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    /** Where the line of a place ends, before what breaks it. */
    int lineEnd(int at) {
        int end = text.indexOf('\n', at);
        if (end < 0) {
            return text.length();
        }
        return end > at && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /** What breaks lines here. */
    String lineBreak() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    /** Where the line after that of a place begins; the end of the text if there is none. */
    int nextLine(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end + 1;
    }

    boolean isBlank(int from, int to) {
        return text.substring(from, to).isBlank();
    }

    /** Whether nothing but blanks stands before a place on its line. */
    boolean beginsLine(int at) {
        return isBlank(lineStart(at), at);
    }

    /** The end of the line, if a comment or nothing stands on its rest; else the place itself. */
    int behindComment(int at) {
        String rest = text.substring(at, lineEnd(at)).strip();
        return rest.isEmpty() || rest.startsWith("#") ? lineEnd(at) : at;
    }

    /** The place of the comma that follows, over blanks, lines and comments; -1 if something else does. */
    int comma(int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ',') {
                return at;
            }
            if (c == '#') {
                at = lineEnd(at);
            } else if (!Character.isWhitespace(c)) {
                return -1;
            } else {
                at++;
            }
        }
        return -1;
    }

    private int end(NodeTuple tuple) {
        return Math.max(end(tuple.getKeyNode()), end(tuple.getValueNode()));
    }

    /** The next dash at a column. */
    private int dash(int behind, int column) {
        int line = nextLine(behind);
        while (line + column < text.length()) {
            if (line + column < lineEnd(line) && isBlank(line, line + column) && text.charAt(line + column) == '-') {
                return line + column;
            }
            line = nextLine(line);
        }
        return text.length();
    }

    /** Marks count code points. */
    private int index(Optional<Mark> mark) {
        return text.offsetByCodePoints(0, mark.orElseThrow().getIndex());
    }
}

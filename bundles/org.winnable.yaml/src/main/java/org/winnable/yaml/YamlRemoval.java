package org.winnable.yaml;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.winnable.yaml.YamlLayout.Entry;

/** Takes an entry out of a list or a mapping, with the comments on its own lines and no others. */
final class YamlRemoval {

    private final YamlLayout layout;
    private final CollectionNode<?> holder;
    private final List<Entry> entries;

    /** Removals from a list or a mapping. */
    YamlRemoval(String text, CollectionNode<?> holder) {
        layout = new YamlLayout(text);
        this.holder = holder;
        entries = layout.entries(holder);
    }

    /**
     * The text without an entry.
     *
     * @param key of the holder, where that is a value of a mapping
     */
    String without(int place, Optional<Node> key) {
        if (YamlLayout.inBrackets(holder)) {
            return withoutInBrackets(place);
        }
        Entry entry = entries.get(place);
        if (entries.size() == 1) {
            return emptied(entry, key);
        }
        int end = layout.behindComment(entry.to());
        if (layout.beginsLine(entry.from())) {
            return withoutLines(layout.text(), entry.from(), end);
        }
        // behind the dash of a list around this: the next one moves up, if no comment stands between
        int next = entries.get(1).from();
        return layout.isBlank(end, next)
                ? cut(layout.text(), entry.from(), next)
                : cut(layout.text(), behindWord(entry.from()), end);
    }

    /** Without its only entry: brackets, behind the key if there is one, as a value must not be missing. */
    private String emptied(Entry entry, Optional<Node> key) {
        String brackets = holder instanceof MappingNode ? "{}" : "[]";
        String text = layout.text();
        int behindKey = key.map(layout::end).orElse(entry.from());
        int colon = text.indexOf(':', behindKey);
        if (key.isEmpty() || layout.lineStart(behindKey) == layout.lineStart(entry.from()) || colon > entry.from()) {
            return text.substring(0, entry.from()) + brackets + text.substring(entry.to());
        }
        String less = withoutLines(text, entry.from(), layout.behindComment(entry.to()));
        return less.substring(0, colon + 1) + " " + brackets + less.substring(colon + 1);
    }

    private String withoutInBrackets(int place) {
        Entry entry = entries.get(place);
        String text = layout.text();
        int comma = layout.comma(entry.to());
        if (comma >= 0) {
            return layout.isBlank(entry.to(), comma)
                    ? withComma(entry, comma)
                    : cut(cut(text, comma, comma + 1), entry.from(), entry.to());
        }
        if (place == 0) {
            return cut(text, entry.from(), entry.to());
        }
        int before = entries.get(place - 1).to();
        int earlier = layout.comma(before);
        return layout.isBlank(before, earlier) && layout.isBlank(earlier + 1, entry.from())
                ? cut(text, before, entry.to())
                : cut(cut(text, entry.from(), entry.to()), earlier, earlier + 1);
    }

    private String withComma(Entry entry, int comma) {
        String text = layout.text();
        int end = layout.behindComment(comma + 1);
        if (end > comma + 1 || end == layout.lineEnd(end)) {
            return layout.beginsLine(entry.from())
                    ? withoutLines(text, entry.from(), end)
                    : cut(text, behindWord(entry.from()), comma + 1);
        }
        int next = comma + 1;
        while (text.charAt(next) == ' ') {
            next++;
        }
        return cut(text, entry.from(), next);
    }

    /** Without the lines from the one of a place to the one of another. */
    private String withoutLines(String text, int from, int to) {
        int begin = layout.lineStart(from);
        boolean last = layout.lineEnd(to) == text.length();
        return last && begin > 0 ? cut(text, layout.lineEnd(begin - 1), to) : cut(text, begin, layout.nextLine(to));
    }

    /** Before the blanks in front of a place. */
    private int behindWord(int at) {
        int behind = at;
        while (behind > 0 && layout.text().charAt(behind - 1) == ' ') {
            behind--;
        }
        return behind;
    }

    private static String cut(String text, int from, int to) {
        return text.substring(0, from) + text.substring(to);
    }
}

package org.winnable.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Texts as people write them: lists and mappings of lines and in brackets, comments anywhere, and no word twice. */
final class RandomYaml {

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private int words;

    RandomYaml(Random random) {
        this(random, 0);
    }

    /** One whose words are others. */
    RandomYaml(Random random, int words) {
        this.random = random;
        this.words = words;
    }

    /** A text whose outermost value is a mapping of lines. */
    String document() {
        comments(0);
        mapping(0, 0);
        if (random.nextInt(4) == 0) {
            text.setLength(text.length() - 1);
        }
        String made = text.toString();
        return random.nextInt(6) == 0 ? made.replace("\n", "\r\n") : made;
    }

    /** A value on one line. */
    static String flow(Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + flow(entry.getValue()))
                        .toList()
                        .toString()
                        .replaceFirst("^\\[", "{")
                        .replaceFirst("]$", "}");
            case List<?> list -> list.stream().map(RandomYaml::flow).toList().toString();
            default -> value.toString();
        };
    }

    /** A value, of which an edit makes a new entry. */
    Object value() {
        return switch (random.nextInt(3)) {
            case 0 -> List.of(word(), word());
            case 1 -> new LinkedHashMap<>(Map.of(word(), word()));
            default -> word();
        };
    }

    private void mapping(int indent, int depth) {
        int size = 1 + random.nextInt(4);
        for (int entry = 0; entry < size; entry++) {
            if (entry > 0) {
                comments(indent);
                text.append(" ".repeat(indent));
            }
            text.append(random.nextInt(8) == 0 ? '"' + word() + '"' : word()).append(':');
            value(indent, depth, true);
        }
    }

    private void list(int indent, int depth) {
        int size = 1 + random.nextInt(4);
        for (int entry = 0; entry < size; entry++) {
            if (entry > 0) {
                comments(indent);
                text.append(" ".repeat(indent));
            }
            text.append('-');
            value(indent, depth, false);
        }
    }

    /** What stands behind a colon or a dash, to the end of its line or lines. */
    private void value(int indent, int depth, boolean keyed) {
        int kind = random.nextInt(depth < 4 ? 6 : 3);
        boolean lines = kind > 2;
        if (!lines) {
            text.append(' ').append(kind == 0 ? word() : bracketed(depth, indent + 4, keyed));
            trailing();
            return;
        }
        boolean isList = kind == 3;
        int inner = indent + (keyed && isList && random.nextInt(3) == 0 ? 0 : 2);
        if (keyed || random.nextInt(6) == 0) {
            trailing();
            comments(inner);
            text.append(" ".repeat(inner));
        } else {
            text.append(' ');
        }
        if (isList) {
            list(inner, depth + 1);
        } else {
            mapping(inner, depth + 1);
        }
    }

    /** Without a word it would not be known again, unless it has a key. */
    private String bracketed(int depth, int indent, boolean keyed) {
        boolean isList = random.nextBoolean();
        List<String> entries = new ArrayList<>();
        for (int left = keyed ? random.nextInt(4) : 1 + random.nextInt(3); left > 0; left--) {
            String inner = depth < 3 && random.nextInt(4) == 0 ? bracketed(depth + 2, indent + 2, !isList) : word();
            entries.add(isList ? inner : word() + ": " + inner);
        }
        String between = switch (random.nextInt(5)) {
            case 0 -> ",\n" + " ".repeat(indent);
            case 1 -> ", # " + word() + "\n" + " ".repeat(indent);
            default -> ", ";
        };
        String end = entries.size() > 1 && random.nextInt(8) == 0 ? "," : "";
        return (isList ? "[" : "{") + String.join(between, entries) + end + (isList ? "]" : "}");
    }

    private void trailing() {
        text.append(random.nextInt(4) == 0 ? " # " + word() + "\n" : "\n");
    }

    private void comments(int indent) {
        for (int left = random.nextInt(5) - 2; left > 0; left--) {
            text.append(random.nextInt(3) == 0 ? "" : " ".repeat(random.nextInt(3) == 0 ? 0 : indent) + "# " + word());
            text.append('\n');
        }
    }

    private String word() {
        return "w" + words++;
    }
}

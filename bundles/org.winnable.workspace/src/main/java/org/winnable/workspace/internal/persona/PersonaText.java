package org.winnable.workspace.internal.persona;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.winnable.core.persona.PersonaContent;
import org.winnable.core.persona.PersonaKeys;
import org.winnable.workspace.internal.rules.Scalars;
import org.winnable.workspace.internal.rules.TextChange;
import org.winnable.yaml.YamlDocument;
import org.winnable.yaml.YamlEdit;

/** Writes personas: by changing a text that is there in its places, or anew. Pure. */
public final class PersonaText {

    /** Words that need no quotes and are no truth. */
    private static final Pattern WORD = Pattern.compile("(?!(?i:true|false|null|yes|no|on|off)$)[a-z][a-z0-9-]*");

    /** Several lines that stand in a file as they are. */
    private static final Pattern LINES = Pattern.compile(
            "[^\\s\\p{Cntrl}\\uFEFF][^\\r\\n\\p{Cntrl}\\u2028\\u2029\\u0085\\uFEFF]*(\\n+[^\\s\\p{Cntrl}][^\\r\\n\\p{Cntrl}\\u2028\\u2029\\u0085\\uFEFF]*)+");

    private static final String STEP = "  ";

    private PersonaText() {}

    /** The text of a persona, without comments. */
    public static String write(PersonaContent content) {
        StringBuilder out = new StringBuilder();
        line(out, PersonaKeys.NAME, content.name());
        if (content.archived()) {
            line(out, PersonaKeys.ARCHIVED, true);
        }
        content.sections().forEach((key, values) -> out.append(section(key, values)));
        return out.toString();
    }

    /**
     * The text of a changed persona. Sections that did not change stay as their author wrote them, as do comments.
     *
     * @param key of the persona
     * @param text of the persona before
     * @param before what that text says
     * @param after what the new text is to say
     */
    public static String changed(String key, String text, PersonaContent before, PersonaContent after) {
        Optional<String> changed = Optional.of(text);
        if (!after.name().equals(before.name())) {
            changed = changed.flatMap(now -> YamlEdit.with(now, PersonaKeys.NAME, scalar(after.name())));
        }
        if (after.archived() != before.archived()) {
            changed = changed.flatMap(now -> archived(now, after.archived()));
        }
        for (String section : before.sections().keySet()) {
            if (after.section(section).isEmpty()) {
                changed = changed.flatMap(now -> YamlEdit.without(now, section));
            }
        }
        for (Map.Entry<String, Map<String, Object>> section : after.sections().entrySet()) {
            Map<String, Object> old = before.section(section.getKey());
            if (!old.equals(section.getValue())) {
                changed = changed.flatMap(now -> changed(now, section.getKey(), old, section.getValue()));
            }
        }
        return changed.filter(now -> says(key, now, after)).orElseGet(() -> write(after));
    }

    private static Optional<String> archived(String text, boolean archived) {
        if (!archived) {
            return YamlEdit.without(text, PersonaKeys.ARCHIVED);
        }
        boolean said =
                YamlDocument.parse(PersonaKeys.ARCHIVED, text).root().keys().contains(PersonaKeys.ARCHIVED);
        return said
                ? YamlEdit.with(text, PersonaKeys.ARCHIVED, "true")
                : Optional.of(added(text, PersonaKeys.ARCHIVED + ": true\n"));
    }

    private static Optional<String> changed(
            String text, String key, Map<String, Object> before, Map<String, Object> after) {
        if (before.isEmpty()) {
            return Optional.of(added(text, section(key, after)));
        }
        Optional<String> inPlace = TextChange.of(text, Map.of(key, before), Map.of(key, after), "", PersonaText::flow);
        boolean sameShape = shape(before).equals(shape(after));
        return sameShape ? inPlace : anew(text, key, after).or(() -> inPlace);
    }

    /** The text with a section written anew where it stands; empty where that would lose a comment. */
    private static Optional<String> anew(String text, String key, Map<String, Object> values) {
        return YamlEdit.without(text, key).flatMap(rest -> {
            int from = 0;
            while (from < rest.length() && rest.charAt(from) == text.charAt(from)) {
                from++;
            }
            from = text.lastIndexOf('\n', from - 1) + 1;
            int to = text.length() - (rest.length() - from);
            boolean whole = text.startsWith(key, from) && text.substring(to).equals(rest.substring(from));
            return whole && text.substring(from, to).indexOf('#') < 0
                    ? Optional.of(text.substring(0, from) + section(key, values) + text.substring(to))
                    : Optional.empty();
        });
    }

    private static String added(String text, String more) {
        return text.isEmpty() || text.endsWith("\n") ? text + more : text + "\n" + more;
    }

    private static boolean says(String key, String text, PersonaContent content) {
        YamlDocument document = YamlDocument.parse(key, text);
        return PersonaReader.read(document, key).content().equals(content);
    }

    /** What fields there are, and how many of each. */
    private static Object shape(Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> String.valueOf(entry.getKey()), entry -> shape(entry.getValue())));
            case List<?> list -> list.stream().map(PersonaText::shape).toList();
            default -> "";
        };
    }

    private static String section(String key, Map<String, Object> values) {
        StringBuilder out = new StringBuilder();
        block(out, "", key, values);
        return out.toString();
    }

    private static void block(StringBuilder out, String indent, String key, Object value) {
        out.append(indent).append(scalar(key)).append(':');
        switch (value) {
            case Map<?, ?> map
            when !map.isEmpty() -> {
                out.append('\n');
                map.forEach((inner, each) -> block(out, indent + STEP, String.valueOf(inner), each));
            }
            case List<?> list
            when !list.isEmpty() -> {
                out.append('\n');
                list.forEach(each -> item(out, indent + STEP, each));
            }
            case String text
            when LINES.matcher(text).matches() -> {
                out.append(" |-\n");
                text.lines()
                        .forEach(line -> out.append(line.isEmpty() ? "" : indent + STEP + line)
                                .append('\n'));
            }
            default -> out.append(' ').append(flow(value)).append('\n');
        }
    }

    /** An entry of a list: the first key of a mapping stands behind its dash. */
    private static void item(StringBuilder out, String indent, Object value) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            StringBuilder rows = new StringBuilder();
            map.forEach((key, each) -> block(rows, indent + STEP, String.valueOf(key), each));
            out.append(indent).append("- ").append(rows.substring(indent.length() + STEP.length()));
        } else {
            out.append(indent).append("- ").append(flow(value)).append('\n');
        }
    }

    private static void line(StringBuilder out, String key, Object value) {
        out.append(key).append(": ").append(scalar(value)).append('\n');
    }

    private static String flow(Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> scalar(String.valueOf(entry.getKey())) + ": " + flow(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case List<?> list -> list.stream().map(PersonaText::flow).collect(Collectors.joining(", ", "[", "]"));
            default -> scalar(value);
        };
    }

    private static String scalar(Object value) {
        return value instanceof String text && WORD.matcher(text).matches() ? text : Scalars.text(value);
    }
}

package org.winnable.architecture.api;

import aQute.bnd.service.diff.Delta;
import aQute.bnd.service.diff.Tree;
import aQute.bnd.service.diff.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An API as text that can be compared by eye, too: one element on each line, below what it belongs to.
 *
 * <pre>{@code
 * INTERFACE org.winnable.core.scoring.Ledger
 *   ANNOTATED org.osgi.annotation.versioning.ProviderType
 *   METHOD wants(org.winnable.core.scoring.Axis)
 *     RETURN boolean
 * }</pre>
 *
 * <p>Behind a name stands what it would be to take the element away, where that is not {@code MAJOR}.
 */
final class ApiText {

    private static final String INDENT = "  ";

    private ApiText() {}

    static String write(Api api) {
        StringBuilder text = new StringBuilder();
        for (Tree child : api.tree().getChildren()) {
            write(child, 0, text);
        }
        return text.toString();
    }

    private static void write(Tree element, int depth, StringBuilder text) {
        text.append(INDENT.repeat(depth)).append(element.getType()).append(' ').append(element.getName());
        if (element.ifRemoved() != Delta.MAJOR) {
            text.append(' ').append(element.ifRemoved());
        }
        text.append('\n');
        for (Tree child : element.getChildren()) {
            write(child, depth + 1, text);
        }
    }

    static Api read(String text) {
        Tree.Data api = data(Type.API, "<api>");
        Map<Tree.Data, List<Tree.Data>> children = new HashMap<>();
        Deque<Tree.Data> above = new ArrayDeque<>(List.of(api));
        text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] words = line.strip().split(" ");
            Tree.Data element = data(Type.valueOf(words[0]), words[1]);
            element.rem = words.length > 2 ? Delta.valueOf(words[2]) : Delta.MAJOR;
            int depth = line.indexOf(words[0]) / INDENT.length();
            while (above.size() > depth + 1) {
                above.pop();
            }
            children.computeIfAbsent(above.peek(), each -> new ArrayList<>()).add(element);
            above.push(element);
        });
        children.forEach((element, within) -> element.children = within.toArray(Tree.Data[]::new));
        return Api.of(api);
    }

    private static Tree.Data data(Type type, String name) {
        Tree.Data data = new Tree.Data();
        data.type = type;
        data.name = name;
        data.children = new Tree.Data[0];
        return data;
    }
}

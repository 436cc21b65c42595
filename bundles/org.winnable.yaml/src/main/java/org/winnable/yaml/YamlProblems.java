package org.winnable.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.winnable.core.text.NearestWord;
import org.winnable.core.text.Texts;

/** Collects the problems of one text. */
final class YamlProblems {

    private static final Texts TEXTS = Texts.of(YamlProblems.class);

    private final String file;
    private final List<YamlProblem> list = new ArrayList<>();

    YamlProblems(String file) {
        this.file = file;
    }

    List<YamlProblem> list() {
        return list;
    }

    /** A problem that a reader put into words. */
    void addWords(Optional<Mark> mark, String message) {
        int line = mark.map(Mark::getLine).orElse(0) + 1;
        int column = mark.map(Mark::getColumn).orElse(0) + 1;
        list.add(new YamlProblem(file, line, column, message));
    }

    /** A problem at a line and column from 1. */
    void addAt(int line, int column, String key, Object... arguments) {
        list.add(new YamlProblem(file, line, column, TEXTS.get(key, arguments)));
    }

    void add(Optional<Mark> mark, String key, Object... arguments) {
        addWords(mark, TEXTS.get(key, arguments));
    }

    void add(Node node, String key, Object... arguments) {
        add(node.getStartMark(), key, arguments);
    }

    /** A word that is none of the known ones: names the nearest, or all if none is near. */
    void unknown(Node node, String kind, String word, Collection<String> known) {
        String message = NearestWord.to(word, known)
                .map(nearest -> TEXTS.get("unknown." + kind + ".near", word, nearest))
                .orElseGet(() -> TEXTS.get("unknown." + kind, word, String.join(", ", known)));
        addWords(node.getStartMark(), message);
    }
}

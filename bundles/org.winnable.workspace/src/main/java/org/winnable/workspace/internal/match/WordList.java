package org.winnable.workspace.internal.match;

import java.util.List;
import org.winnable.workspace.internal.rules.RuleFiles;

/** Lists of words that lie beside the classes of this package. */
final class WordList {

    private WordList() {}

    /** The lines of a list without its comments. */
    static List<String> lines(String name) {
        return RuleFiles.text(WordList.class, name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}

package org.winnable.workspace.internal.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.winnable.core.pack.GlossaryTerm;
import org.winnable.yaml.YamlDocument;
import org.winnable.yaml.YamlElement;
import org.winnable.yaml.YamlMapping;

/** What {@code glossary.yaml} says. */
public final class GlossaryFile {

    private GlossaryFile() {}

    /** Reads the file; what is wrong with it is in the document afterwards. */
    public static List<GlossaryTerm> read(YamlDocument document) {
        List<GlossaryTerm> terms = new ArrayList<>();
        for (YamlMapping entry : document.root().mappings("terms")) {
            Optional<String> term = entry.require("term").flatMap(YamlElement::text);
            Optional<String> meaning = entry.require("meaning").flatMap(YamlElement::text);
            entry.end();
            term.flatMap(word -> meaning.map(text -> new GlossaryTerm(word, text)))
                    .ifPresent(terms::add);
        }
        document.root().end();
        return List.copyOf(terms);
    }
}

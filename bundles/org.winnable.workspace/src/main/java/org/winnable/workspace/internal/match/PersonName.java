package org.winnable.workspace.internal.match;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.winnable.core.lead.ContactField;

/**
 * A person's name in folded words, whether a list has it in one field or in two. A name of one word only is a last name
 * unless the list calls it a first name.
 *
 * @param first words of the first names; empty if none is known
 * @param last words of the last name; empty if none is known
 */
record PersonName(List<String> first, List<String> last) {

    private static final Set<String> FORMS_OF_ADDRESS = Set.of(
            "dr", "prof", "mr", "mrs", "ms", "miss", "herr", "frau", "ing", "dipl", "mag", "sr", "sra", "mme", "jr",
            "phd", "mba", "msc", "bsc");

    /** Words that begin a last name. */
    private static final Set<String> PARTICLES = Set.of(
            "von", "van", "vom", "zu", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "ten", "ter", "den");

    static PersonName of(Map<ContactField, String> values) {
        String first = values.getOrDefault(ContactField.FIRST_NAME, "");
        String last = values.getOrDefault(ContactField.LAST_NAME, "");
        if (!first.isEmpty() && !last.isEmpty()) {
            return new PersonName(words(first), words(last));
        }
        String whole = values.getOrDefault(ContactField.FULL_NAME, "");
        if (!whole.isEmpty()) {
            return split(whole);
        }
        // a whole name in a field for one of its parts
        String only = first.isEmpty() ? last : first;
        return only.strip().indexOf(' ') > 0 ? split(only) : new PersonName(words(first), words(last));
    }

    private static PersonName split(String whole) {
        int comma = whole.indexOf(',');
        if (comma >= 0) {
            PersonName swapped = new PersonName(words(whole.substring(comma + 1)), words(whole.substring(0, comma)));
            if (!swapped.first.isEmpty() && !swapped.last.isEmpty()) {
                return swapped;
            }
        }
        // only space parts first from last name: both parts of Schmidt-Weber are the last one
        List<List<String>> tokens = Arrays.stream(whole.strip().split("\\s+"))
                .map(PersonName::words)
                .filter(words -> !words.isEmpty())
                .toList();
        int begin = Math.max(0, tokens.size() - 1);
        while (begin > 1 && PARTICLES.contains(tokens.get(begin - 1).getFirst())) {
            begin--;
        }
        return new PersonName(joined(tokens.subList(0, begin)), joined(tokens.subList(begin, tokens.size())));
    }

    private static List<String> joined(List<List<String>> tokens) {
        return tokens.stream().flatMap(List::stream).toList();
    }

    private static List<String> words(String name) {
        if (name.isEmpty()) {
            return List.of();
        }
        List<String> folded = NameFolding.words(name);
        if (folded.size() == 1 && !FORMS_OF_ADDRESS.contains(folded.getFirst())) {
            return List.of(umlauts(folded.getFirst()));
        }
        return folded.stream()
                .filter(word -> !FORMS_OF_ADDRESS.contains(word))
                .map(PersonName::umlauts)
                .toList();
    }

    /** Folding makes u of ü, but some write ue. */
    static String umlauts(String folded) {
        // nearly no word has one, and looking for an e is cheaper than replacing nothing three times
        return folded.indexOf('e') < 1
                ? folded
                : folded.replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }
}

package org.winnable.workspace.internal.match;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.winnable.workspace.Likeness;

/** What is known of first names: which are short for which, and which are names of their own. */
final class FirstNames {

    /** Each short form with its long forms; spellings of one name are one set. */
    private static final Map<String, List<Set<String>>> SHORT = read();

    private static final Set<String> KNOWN = known();

    private FirstNames() {}

    /** Whether one name is short for the other, or both are short for the same one. */
    static Optional<Likeness> shortForm(String one, String other) {
        return shortFor(one, other).or(() -> shortFor(other, one)).or(() -> spellings(one, other));
    }

    /** Whether both are names that people have, so that neither is a slip of the pen. */
    static boolean areKnown(String one, String other) {
        return KNOWN.contains(one) && KNOWN.contains(other);
    }

    private static Optional<Likeness> shortFor(String brief, String name) {
        List<Set<String>> longs = SHORT.getOrDefault(brief, List.of());
        boolean fits = longs.stream().anyMatch(spellings -> spellings.contains(name))
                || SHORT.getOrDefault(name, List.of()).stream().anyMatch(longs::contains);
        return fits
                ? Optional.of(
                        longs.size() == 1 && SHORT.getOrDefault(name, longs).size() == 1
                                ? Likeness.FIRST_NAME_SHORT
                                : Likeness.FIRST_NAME_SHORT_OF_SEVERAL)
                : Optional.empty();
    }

    private static Optional<Likeness> spellings(String one, String other) {
        return SHORT.values().stream().flatMap(List::stream).anyMatch(set -> set.contains(one) && set.contains(other))
                ? Optional.of(Likeness.FIRST_NAME_ALIKE)
                : Optional.empty();
    }

    private static Map<String, List<Set<String>>> read() {
        Map<String, List<Set<String>>> names = new HashMap<>();
        for (String listed : WordList.lines("first-names.txt")) {
            String line = PersonName.umlauts(listed);
            int colon = line.indexOf(':');
            List<Set<String>> longs = Stream.of(line.substring(colon + 1).split(","))
                    .map(spellings -> Set.copyOf(Arrays.asList(spellings.strip().split("/"))))
                    .toList();
            names.merge(
                    line.substring(0, colon),
                    longs,
                    (some, more) -> Stream.concat(some.stream(), more.stream())
                            .distinct()
                            .toList());
        }
        return Map.copyOf(names);
    }

    private static Set<String> known() {
        Set<String> known = new HashSet<>(SHORT.keySet());
        SHORT.values().forEach(longs -> longs.forEach(known::addAll));
        return Set.copyOf(known);
    }
}

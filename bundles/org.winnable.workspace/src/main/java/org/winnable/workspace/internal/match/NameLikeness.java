package org.winnable.workspace.internal.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.winnable.workspace.Likeness;

/** In what two people's names are alike. Pure functions, symmetric. */
final class NameLikeness {

    private NameLikeness() {}

    /** What their first and last names have in common and what not; nothing of what one of them does not say. */
    static List<Likeness> of(Traits one, Traits other) {
        if (isSwapped(one, other)) {
            return List.of(Likeness.NAMES_SWAPPED);
        }
        List<Likeness> found = new ArrayList<>();
        last(one.name().last(), other.name().last()).ifPresent(found::add);
        first(one.name().first(), other.name().first()).ifPresent(found::add);
        return found;
    }

    private static boolean isSwapped(Traits one, Traits other) {
        return !one.name().first().isEmpty()
                && !one.name().last().isEmpty()
                && one.name().first().equals(other.name().last())
                && one.name().last().equals(other.name().first())
                && !one.name().first().equals(one.name().last());
    }

    private static Optional<Likeness> last(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        String a = String.join("", one);
        String b = String.join("", other);
        if (a.equals(b)) {
            return Optional.of(a.length() == 1 ? Likeness.LAST_NAME_INITIAL : Likeness.LAST_NAME_SAME);
        }
        if (isInitial(a, b)) {
            return Optional.of(Likeness.LAST_NAME_INITIAL);
        }
        if (Slips.alike(a, b)) {
            return Optional.of(Likeness.LAST_NAME_ALIKE);
        }
        return Optional.of(hasPart(one, other) ? Likeness.LAST_NAME_PART : Likeness.LAST_NAME_DIFFERENT);
    }

    private static Optional<Likeness> first(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        String a = String.join("", one);
        String b = String.join("", other);
        if (a.equals(b)) {
            return Optional.of(a.length() == 1 ? Likeness.FIRST_NAME_INITIAL : Likeness.FIRST_NAME_SAME);
        }
        if (isInitial(a, b) || isInitial(one.getFirst(), other.getFirst())) {
            return Optional.of(Likeness.FIRST_NAME_INITIAL);
        }
        Optional<Likeness> brief = FirstNames.shortForm(one.getFirst(), other.getFirst());
        if (brief.isPresent()) {
            return brief;
        }
        if (hasPart(one, other)) {
            return Optional.of(Likeness.FIRST_NAME_PART);
        }
        boolean slip = !FirstNames.areKnown(a, b) && !isOtherForm(a, b) && Slips.alike(a, b);
        return Optional.of(slip ? Likeness.FIRST_NAME_ALIKE : Likeness.FIRST_NAME_DIFFERENT);
    }

    private static boolean isInitial(String one, String other) {
        return (one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0);
    }

    /** Whether all words of the shorter name are among those of the longer one. */
    private static boolean hasPart(List<String> one, List<String> other) {
        List<String> shorter = one.size() <= other.size() ? one : other;
        List<String> longer = shorter == one ? other : one;
        return shorter.stream().anyMatch(word -> word.length() > 2) && longer.containsAll(shorter);
    }

    /** Whether two first names differ in what makes a woman's name of a man's: Mario and Maria, Jan and Jana, Andrea and Andreas. */
    private static boolean isOtherForm(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        String stem = shorter.substring(0, shorter.length() - (shorter.length() == longer.length() ? 1 : 0));
        return longer.length() - stem.length() == 1
                && longer.startsWith(stem)
                && "aeios".indexOf(longer.charAt(longer.length() - 1)) >= 0;
    }
}

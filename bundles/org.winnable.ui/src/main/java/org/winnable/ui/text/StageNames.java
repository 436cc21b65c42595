package org.winnable.ui.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.winnable.core.rules.Lifecycle;

/**
 * Stages as the field says them where room is short: "Marketing qualified lead" is "MQL", "Lead" stays "Lead". Pure.
 */
public final class StageNames {

    private StageNames() {}

    /** The initials of names of several words; all names as they are if two would come out the same. */
    public static List<String> brief(Lifecycle lifecycle) {
        List<String> names =
                lifecycle.stages().stream().map(Lifecycle.Stage::name).toList();
        List<String> brief = names.stream().map(StageNames::initials).toList();
        return brief.stream().distinct().count() == brief.size() ? brief : names;
    }

    private static String initials(String name) {
        String[] words = name.strip().split("[\\s-]+");
        return words.length < 2
                ? name
                : Arrays.stream(words)
                        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                        .collect(Collectors.joining())
                        .toUpperCase(Locale.getDefault());
    }
}

package org.winnable.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A Java file is short enough to be read at once. */
class FileLengthTest {

    private static final int USUAL = 300;
    private static final int MOST = 400;

    private final Map<Path, Long> lines = Tree.atLeast(60, "Java files", sources()).stream()
            .collect(Collectors.toMap(
                    Function.identity(), file -> Tree.text(file).lines().count()));

    @Test
    void noFileIsLongerThan400Lines() {
        assertEquals(List.of(), longerThan(MOST));
    }

    @Test
    void ninetyPercentOfTheFilesAreShorterThan300Lines() {
        List<Path> isLong = longerThan(USUAL - 1);
        assertTrue(isLong.size() * 10 <= lines.size(), isLong::toString);
    }

    private List<Path> longerThan(int limit) {
        return lines.entrySet().stream()
                .filter(entry -> entry.getValue() > limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Path> sources() {
        return Stream.of("bundles", "examples", "releng")
                .flatMap(part -> Tree.files(Tree.ROOT.resolve(part), ".java").stream())
                .filter(file -> file.toString().contains("src"))
                .toList();
    }
}

package org.winnable.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Two classes of unit tests run at a time: one that changes what both see would make the other fail, now and then. */
class TestsTogetherTest {

    private static final Pattern CHANGES_THE_PROCESS = Pattern.compile(
            "@Default(Locale|TimeZone)|(Locale|TimeZone)\\.setDefault|System\\.set(Out|Err|In|Property)\\b");

    @Test
    void whoChangesTheProcessRunsAlone() {
        List<Path> shared = Tree.atLeast(150, "unit tests", tests()).stream()
                .filter(file -> CHANGES_THE_PROCESS.matcher(Tree.text(file)).find())
                .filter(file -> !Tree.text(file).contains("@Isolated("))
                .toList();
        assertEquals(List.of(), shared, "these change the locale or the like of the process: say @Isolated(\"why\")");
    }

    private static List<Path> tests() {
        return Tree.files(Tree.ROOT.resolve("bundles"), "Test.java").stream()
                .filter(file -> file.toString().contains("/src/test/"))
                .toList();
    }
}

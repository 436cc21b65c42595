package org.winnable.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class YamlEditTest {

    private static final String TEXT = """
            # Größe zählt: 😀
            name: "Old" # of last year
            strategies:
              - strategy: points
                parameters:
                  lines:
                    - {type: visit, points: 4, days: 60} # a comment
              - strategy: fit
            """;

    @Test
    void oneValueChangesAndNothingElse() {
        assertEquals(
                Optional.of(TEXT.replace("points: 4", "points: 4.5")),
                edit("strategies/0/parameters/lines/0/points", "4.5"));
        assertEquals(Optional.of(TEXT.replace("\"Old\"", "\"New\"")), edit("name", YamlText.quoted("New")));
    }

    @Test
    void aNewKeyGoesBeforeTheFirst() {
        assertEquals(
                Optional.of(TEXT.replace("{type: visit", "{atMost: 9, type: visit")),
                edit("strategies/0/parameters/lines/0/atMost", "9"));
        assertEquals(
                Optional.of(TEXT.replace("  - strategy: fit", "  - weight: 2\n    strategy: fit")),
                edit("strategies/1/weight", "2"));
    }

    @Test
    void aNewEntryComesBehindTheLineOfTheOneBefore() {
        assertEquals(
                Optional.of(TEXT.replace("  - strategy: fit", "  - {strategy: trend}\n  - strategy: fit")),
                YamlEdit.inserted(TEXT, "strategies/1", "{strategy: trend}"));
        assertEquals(
                Optional.of(TEXT.replace("# a comment", "# a comment\n        - {type: call}")),
                YamlEdit.inserted(TEXT, "strategies/0/parameters/lines/1", "{type: call}"));
        assertEquals(Optional.of("a: [1, 2]"), YamlEdit.inserted("a: [1]", "a/1", "2"));
        assertEquals(Optional.of("a: [1]"), YamlEdit.inserted("a: []", "a/0", "1"));
        assertEquals(Optional.empty(), YamlEdit.inserted(TEXT, "strategies/3", "x"));
        assertEquals(Optional.empty(), YamlEdit.inserted(TEXT, "name/0", "x"));
        assertEquals(Optional.empty(), YamlEdit.inserted(TEXT, "strategies/0", "{no: [mapping}"));
    }

    @Test
    void anEntryGoesWithTheCommentsOnItsLines() {
        assertEquals(
                Optional.of(TEXT.replaceFirst("(?m)^ +- .type: visit.*\n", "").replace("lines:", "lines: []")),
                YamlEdit.without(TEXT, "strategies/0/parameters/lines/0"));
        assertEquals(
                Optional.of(TEXT.replace("points: 4, ", "")),
                YamlEdit.without(TEXT, "strategies/0/parameters/lines/0/points"));
        assertEquals(
                Optional.of(TEXT.replace("  - strategy: points\n    parameters:", "  - parameters:")),
                YamlEdit.without(TEXT, "strategies/0/strategy"));
        assertEquals(Optional.of(TEXT.replace("  - strategy: fit\n", "")), YamlEdit.without(TEXT, "strategies/1"));
        assertEquals(Optional.of("# above\nb: 2"), YamlEdit.without("# above\na: 1 # its own\nb: 2", "a"));
        assertEquals(Optional.empty(), YamlEdit.without(TEXT, "strategies/2"));
        assertEquals(Optional.empty(), YamlEdit.without("a: 1", "a"));
    }

    @Test
    void aKeyWithoutValueGetsOne() {
        assertEquals(Optional.of("a: 1 # of ours\nb: 2"), YamlEdit.with("a: # of ours\nb: 2", "a", "1"));
        assertEquals(Optional.of("a: {b: 1}"), YamlEdit.with("a: {}", "a/b", "1"));
    }

    @Test
    void whatIsNoPlaceOrNoSingleValueIsLeftAlone() {
        assertEquals(Optional.empty(), edit("strategies/7/weight", "2"));
        assertEquals(Optional.empty(), edit("strategies/0/parameters/lines", "2"));
        assertEquals(Optional.empty(), edit("nothing/here", "2"));
    }

    private static Optional<String> edit(String path, String value) {
        return YamlEdit.with(TEXT, path, value);
    }
}

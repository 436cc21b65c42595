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
    void whatIsNoPlaceOrNoSingleValueIsLeftAlone() {
        assertEquals(Optional.empty(), edit("strategies/7/weight", "2"));
        assertEquals(Optional.empty(), edit("strategies/0/parameters/lines", "2"));
        assertEquals(Optional.empty(), edit("nothing/here", "2"));
    }

    private static Optional<String> edit(String path, String value) {
        return YamlEdit.with(TEXT, path, value);
    }
}

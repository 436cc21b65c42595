package org.winnable.core.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PluginChoiceTest {

    private static final PluginNeed FIT = new PluginNeed("org.example.fit", "[1.0,2)", Optional.empty());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1.0,2) | 1.0.0          | true",
                "[1.0,2) | 1.9.9.v2026    | true",
                "[1.0,2) | 2.0.0          | false",
                "[1.0,2) | 0.9            | false",
                "1.2     | 7.0            | true",
                "1.2     | 1.1.9          | false",
                "0.0.0   | 0.0.1          | true",
                "0.0.0   | no version     | false",
            })
    void aVersionWillDoIfItLiesInTheRange(String range, String version, boolean fits) {
        assertEquals(fits, new PluginNeed("org.example.fit", range, Optional.empty()).isMetBy(version));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "latest", "[1.0,", "[2,1)", "1.x", "^1.2"})
    void whatIsNoRangeIsRefused(String range) {
        assertThrows(IllegalArgumentException.class, () -> new PluginNeed("org.example.fit", range, Optional.empty()));
    }

    @Test
    void whatIsThereInAnotherVersionIsMissing() {
        PluginNeed other = new PluginNeed("org.example.other", PluginNeed.ANY_VERSION, Optional.empty());
        assertEquals(List.of(FIT), PluginNeed.missing(List.of(FIT, other), Map.of("org.example.other", "3.0.0")));
        assertEquals(List.of(FIT), PluginNeed.missing(List.of(FIT), Map.of("org.example.fit", "2.0.0")));
        assertEquals(List.of(), PluginNeed.missing(List.of(FIT), Map.of("org.example.fit", "1.4.0")));
    }

    @Test
    void whoMissesOneIsToldTheCommand() {
        PluginNeed there = new PluginNeed("org.example.fit", "[1.0,2)", Optional.of("https://plugins.example.org"));
        String text = there.missing();
        assertTrue(text.contains("org.example.fit [1.0,2)"), text);
        assertTrue(text.endsWith("winnable plugins install https://plugins.example.org --id org.example.fit"), text);
        assertTrue(FIT.missing().endsWith("winnable plugins search org.example.fit"), FIT.missing());
    }

    @ParameterizedTest
    @CsvSource({
        // asked for, only the named, switched off; for a plug-in for everybody, and one for those that name it
        "false, false, false, true,  false",
        "true,  false, false, true,  true",
        "false, true,  false, false, false",
        "true,  true,  false, true,  true",
        "true,  true,  true,  false, false",
        "false, false, true,  false, false",
    })
    void aPluginTakesPartAsTheClientAndItselfWant(
            boolean named, boolean onlyNamed, boolean off, boolean general, boolean special) {
        PluginChoice choice =
                new PluginChoice(named ? List.of(FIT) : List.of(), onlyNamed, off ? Set.of(FIT.id()) : Set.of());
        assertEquals(general, choice.includes(new AvailablePlugin(FIT.id(), "1.0.0", false)));
        assertEquals(special, choice.includes(new AvailablePlugin(FIT.id(), "1.0.0", true)));
    }

    @Test
    void partsOfWinnableTakePartUnlessTheyAreSwitchedOff() {
        AvailablePlugin part = new AvailablePlugin("org.winnable.scoring.fit", "0.1.0", false);
        assertTrue(new PluginChoice(List.of(), true, Set.of()).includes(part));
        assertEquals(false, new PluginChoice(List.of(), true, Set.of(part.id())).includes(part));
    }
}

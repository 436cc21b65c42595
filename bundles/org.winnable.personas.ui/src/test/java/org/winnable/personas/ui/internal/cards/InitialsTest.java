package org.winnable.personas.ui.internal.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource({
        "Finance director, FD",
        "CFO, C",
        "Head of supply chain, HC",
        "Élodie, É",
        "  --, ?",
        "'', ?",
        "3rd-line manager, 3M",
        "\uD835\uDD38da \uD835\uDD39en, \uD835\uDD38\uD835\uDD39"
    })
    void theFirstLettersOfTheFirstAndLastWordStandForAName(String name, String initials) {
        assertEquals(initials, Initials.of(name));
    }
}

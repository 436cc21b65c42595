package org.winnable.leads.ui.internal.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource({
        "Ada Lovelace, AL",
        "åsa engström, ÅE",
        "Jan van der Berg, JB",
        "Cher, C",
        "'  Ada   Lovelace ', AL",
        "'(Dr.) Ada', DA",
        "'123', ''",
        "'', ''"
    })
    void initialsAreOfTheFirstAndTheLastWord(String name, String initials) {
        assertEquals(initials, Initials.of(name));
    }
}

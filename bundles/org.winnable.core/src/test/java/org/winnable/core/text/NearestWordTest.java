package org.winnable.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestWordTest {

    private static final List<String> KEYS = List.of("minimumSeniority", "industries", "countries", "problems");

    @Test
    void aMisspeltWordFindsItsKey() {
        assertEquals(Optional.of("industries"), NearestWord.to("industires", KEYS));
        assertEquals(Optional.of("minimumSeniority"), NearestWord.to("minimumseniorty", KEYS));
    }

    @Test
    void aWordThatIsQuiteAnotherFindsNone() {
        assertEquals(Optional.empty(), NearestWord.to("budget", KEYS));
        assertEquals(Optional.empty(), NearestWord.to("", KEYS));
    }
}

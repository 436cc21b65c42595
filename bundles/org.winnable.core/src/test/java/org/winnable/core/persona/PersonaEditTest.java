package org.winnable.core.persona;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PersonaEditTest {

    private final PersonaEdit edit = new PersonaEdit("cfo", PersonaContent.named("Finance director"));

    @Test
    void aSectionSetsWhatStandsUnderItsOwnKeyOnly() {
        edit.draft("goals").set("goals", List.of("Close the books in three days"));
        edit.draft("answers").set("answers", List.of(Map.of("objection", "Too dear")));

        assertEquals(
                List.of("Close the books in three days"), edit.draft("goals").texts("goals"));
        assertEquals(
                "Too dear", edit.draft("answers").rows("answers").getFirst().get("objection"));
        assertEquals(
                List.of("goals", "answers"),
                List.copyOf(edit.content().sections().keySet()));
        assertEquals(List.of(), edit.draft("goals").rows("answers"));
    }

    @Test
    void whatIsEmptyTakesItsFieldAndAnEmptySectionItsKeyAway() {
        PersonaDraft draft = edit.draft("identity");
        draft.set("situation", "Grows by buying");
        draft.set("situation", " ");

        assertEquals(Map.of(), edit.content().sections());
        assertEquals("", draft.text("situation"));
    }

    @Test
    void aListenerHearsOfItsOwnSectionAndOfTheNameAlone() {
        List<String> heard = new ArrayList<>();
        List<String> places = new ArrayList<>();
        edit.addListener(places::add);
        PersonaDraft goals = edit.draft("goals");
        goals.onChange(() -> heard.add("goals"));
        edit.draft("voice").onChange(() -> heard.add("voice"));

        goals.set("goals", List.of("Grow"));
        goals.set("goals", List.of("Grow"));
        goals.rename("CFO");
        goals.rename(" ");

        assertEquals(List.of("goals", "goals", "voice"), heard);
        assertEquals(List.of("goals/goals", "name"), places);
        assertEquals("CFO", goals.name());
    }

    @Test
    void aReleasedDraftIsToldNothingAnyMore() {
        List<String> heard = new ArrayList<>();
        PersonaDraft draft = edit.draft("goals");
        draft.onChange(() -> heard.add("goals"));
        edit.release(draft);

        edit.draft("goals").set("goals", List.of("Grow"));

        assertEquals(List.of(), heard);
    }

    @Test
    void aValueThatNoFileCanHoldIsRefusedWithItsPlace() {
        PersonaDraft draft = edit.draft("voice");
        Map<String, Object> row = Map.of("quote", "Never again", "on", LocalDate.EPOCH);

        String message =
                String.valueOf(assertThrows(IllegalArgumentException.class, () -> draft.set("quotes", List.of(row)))
                        .getMessage());

        assertTrue(message.startsWith("voice/quotes/0/on:"), message);
        assertTrue(message.contains("java.time.LocalDate"), message);
        assertEquals(Map.of(), draft.values());
    }

    @Test
    void aValueThatHoldsItselfIsRefused() {
        Map<String, Object> endless = new HashMap<>();
        endless.put("self", endless);

        assertThrows(IllegalArgumentException.class, () -> edit.draft("voice").set("quotes", endless));
        assertThrows(IllegalArgumentException.class, () -> edit.draft("voice").set("x", Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> edit.draft("voice").set("x", Map.of("a/b", 1)));
    }

    @Test
    void whatIsSetCannotBeChangedFromOutsideLater() {
        List<String> goals = new ArrayList<>(List.of("Grow"));
        edit.draft("goals").set("goals", goals);
        goals.add("Shrink");

        assertEquals(List.of("Grow"), edit.draft("goals").texts("goals"));
    }
}

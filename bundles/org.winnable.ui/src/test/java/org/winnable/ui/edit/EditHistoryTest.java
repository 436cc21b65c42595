package org.winnable.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditHistoryTest {

    private final EditHistory<String> history = new EditHistory<>("first");

    @Test
    void changesOfOneValueInOneGoAreOneStep() {
        history.change("caps/fit", "second");
        history.change("caps/fit", "third");
        assertEquals(Optional.of("first"), history.undo());
        assertEquals(Optional.of("third"), history.redo());
        assertEquals(Optional.empty(), history.redo());
    }

    @Test
    void afterAPauseTheSameValueIsAnotherStep() {
        history.change("caps/fit", "second");
        history.pause();
        history.change("caps/fit", "third");
        assertEquals(Optional.of("second"), history.undo());
    }

    @Test
    void whatWasUndoneIsGoneWithTheNextChange() {
        history.change("caps/fit", "second");
        history.undo();
        history.change("caps/intent", "other");
        assertEquals(Optional.empty(), history.redo());
    }

    @Test
    void aStateThatIsTheSameIsNoStep() {
        history.change("caps/fit", "first");
        assertFalse(history.canUndo());
    }
}

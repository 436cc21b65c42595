package org.winnable.scoring.ui.internal.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.winnable.application.ModelDraft;
import org.winnable.core.scoring.Axis;

class DraftHistoryTest {

    private final ModelDraft first = TestDrafts.plain();
    private final ModelDraft second = first.withCap(Axis.FIT, OptionalDouble.of(50));
    private final ModelDraft third = second.withCap(Axis.FIT, OptionalDouble.of(60));
    private final DraftHistory history = new DraftHistory(first);

    @Test
    void changesOfOneValueInOneGoAreOneStep() {
        history.change("caps/fit", second);
        history.change("caps/fit", third);
        assertEquals(Optional.of(first), history.undo());
        assertEquals(Optional.of(third), history.redo());
        assertEquals(Optional.empty(), history.redo());
    }

    @Test
    void afterAPauseTheSameValueIsAnotherStep() {
        history.change("caps/fit", second);
        history.pause();
        history.change("caps/fit", third);
        assertEquals(Optional.of(second), history.undo());
    }

    @Test
    void whatWasUndoneIsGoneWithTheNextChange() {
        history.change("caps/fit", second);
        history.undo();
        history.change("caps/intent", first.withCap(Axis.INTENT, OptionalDouble.of(1)));
        assertEquals(Optional.empty(), history.redo());
    }

    @Test
    void aDraftThatIsTheSameIsNoStep() {
        history.change("caps/fit", TestDrafts.plain());
        assertFalse(history.canUndo());
    }
}

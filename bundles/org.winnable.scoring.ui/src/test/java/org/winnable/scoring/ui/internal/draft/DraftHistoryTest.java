package org.winnable.scoring.ui.internal.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.winnable.application.ModelDraft;
import org.winnable.core.lead.Seniority;
import org.winnable.core.rules.Agreement;
import org.winnable.core.rules.Condition;
import org.winnable.core.rules.IdealCustomer;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.rules.Rules;
import org.winnable.core.rules.ScoringModel;
import org.winnable.core.scoring.Axis;

class DraftHistoryTest {

    private final ModelDraft first = ModelDraft.of(rules());
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
        history.change("caps/fit", ModelDraft.of(rules()));
        assertFalse(history.canUndo());
    }

    private static Rules rules() {
        IdealCustomer ideal = new IdealCustomer(
                Seniority.SPECIALIST,
                Seniority.DIRECTOR,
                Seniority.MANAGER,
                Set.of(),
                Set.of(),
                List.of(),
                List.of(),
                List.of());
        Agreement agreement =
                new Agreement(1, ideal, List.of(), Set.of(), 10, 0.5, new Agreement.Activity(Set.of(), 6), List.of());
        Lifecycle lifecycle = new Lifecycle(List.of(new Lifecycle.Stage("contact", "Contact", Condition.ALWAYS)));
        return new Rules(ZoneOffset.UTC, agreement, lifecycle, new ScoringModel("m", "M", 1, List.of(), Map.of()));
    }
}

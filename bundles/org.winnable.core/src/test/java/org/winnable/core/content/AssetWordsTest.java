package org.winnable.core.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssetWordsTest {

    @ParameterizedTest
    @EnumSource
    void everyStatusHasAKeyAndALabel(AssetStatus status) {
        assertEquals(Optional.of(status), AssetStatus.byKey(status.key()));
        assertFalse(status.label().isBlank());
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasAKeyAndALabel(AssetKind kind) {
        assertEquals(Optional.of(kind), AssetKind.byKey(kind.key()));
        assertFalse(kind.label().isBlank());
    }

    @Test
    void battleCardsAreSalesCollateralAndArticlesAreNot() {
        assertEquals(AssetKind.COLLATERAL, AssetKind.usual("battle-card"));
        assertEquals(AssetKind.PUBLISHED, AssetKind.usual("article"));
    }

    @Test
    void aCellIsCalledByTheLabelsOfItsParts() {
        PlanVocabulary plan = new PlanVocabulary(
                List.of(term("cfo", "Head of finance")), List.of(term("aware", "Aware")), List.of(term("p", "Price")));

        assertEquals("Head of finance · Aware · Price", plan.label(new Cell("cfo", "aware", Optional.of("p"))));
        Cell withoutPersona = new Cell(Cell.EVERYONE, "aware", Optional.empty());
        assertEquals("Fits no persona · Aware", plan.label(withoutPersona));
        assertEquals("Aware", new PlanVocabulary(List.of(), plan.stages(), plan.problems()).label(withoutPersona));
        assertEquals("gone · Aware", plan.label(new Cell("gone", "aware", Optional.empty())));
    }

    @Test
    void movementsThatCannotBeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Movement(3, 4, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Movement(3, 3, 1, -1));
    }

    private static PlanVocabulary.Term term(String key, String label) {
        return new PlanVocabulary.Term(key, label, Set.of(), Set.of());
    }
}

package org.winnable.scoring.ui.internal.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.winnable.core.parameter.Parameter;
import org.winnable.core.parameter.Parameter.Choice;
import org.winnable.core.parameter.Parameter.Decimal;
import org.winnable.core.parameter.Parameter.Vocabulary;
import org.winnable.core.parameter.Parameter.Words;
import org.winnable.core.parameter.ParameterSchema;

class SentencesTest {

    private static final Decimal POINTS = new Decimal("points", "Points", "", "points", -9, 99, Optional.empty());
    private static final Choice AXIS = new Choice("axis", "Axis", "", List.of("intent"), Optional.of("intent"));

    private static final ParameterSchema INTERACTIONS = ParameterSchema.of(
            new Words("type", "Type", "", Vocabulary.INTERACTION_TYPE, true),
            new Words("asset", "About", "", Vocabulary.ASSET, false),
            AXIS,
            POINTS,
            new Choice("decay", "Fading", "", List.of("none", "half-life", "linear"), Optional.of("none")),
            new Decimal("days", "Period", "", "days", 1, 999, Optional.empty()),
            new Decimal("atMost", "At most", "", "points", 0, 999, Optional.empty()));

    private static final ParameterSchema CRITERIA = ParameterSchema.of(
            new Words("attribute", "Attribute", "", Vocabulary.ATTRIBUTE, true),
            new Words("values", "Values", "", Vocabulary.FREE, false),
            AXIS,
            POINTS);

    @Test
    void fadingOverATimeThatIsNotYetWrittenIsNotTold() {
        assertEquals(
                "Who visited a page gets 1 intent",
                told(INTERACTIONS, Map.of("type", "page-visit", "points", 1, "decay", "half-life")));
    }

    @Test
    void interactionsAreToldWithHowTheyFadeAndTheirLimit() {
        assertEquals(
                "Who looked at the pricing page gets 12 intent, halving every 21 days, at most 36",
                told(
                        INTERACTIONS,
                        Map.of("type", "pricing-visit", "points", 12, "decay", "half-life", "days", 21, "atMost", 36)));
    }

    @Test
    void severalTypesAndAssetsAreToldAsAlternatives() {
        assertEquals(
                "Who visited a page or requested a demo about \u201cCase:\u201d or \u201cFees\u201d gets 2.5 intent, gone after 30 days",
                told(
                        INTERACTIONS,
                        Map.of(
                                "type",
                                List.of("page-visit", "demo-request"),
                                "asset",
                                List.of("Case:", "Fees"),
                                "points",
                                2.5,
                                "decay",
                                "linear",
                                "days",
                                30)));
    }

    @Test
    void criteriaAreToldByTheirAttribute() {
        assertEquals(
                "Industry Software or Finance gives 20 intent",
                told(
                        CRITERIA,
                        Map.of("attribute", "industry", "values", List.of("Software", "Finance"), "points", 20)));
    }

    @Test
    void aTableOfAnotherShapeIsToldValueByValue() {
        ParameterSchema other = ParameterSchema.of(POINTS, AXIS);
        assertEquals("Points 7 points \u00b7 Axis Intent", told(other, Map.of("points", 7)));
    }

    private static String told(ParameterSchema columns, Map<String, Object> row) {
        List<Setting> settings = columns.parameters().stream()
                .map((Parameter column) -> ParameterSettings.of(0, "rows/0/", column, row))
                .toList();
        return Sentences.of(columns, settings);
    }
}

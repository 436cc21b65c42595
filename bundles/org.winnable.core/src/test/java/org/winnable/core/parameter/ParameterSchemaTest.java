package org.winnable.core.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.winnable.core.parameter.Parameter.Choice;
import org.winnable.core.parameter.Parameter.Decimal;
import org.winnable.core.parameter.Parameter.Table;
import org.winnable.core.parameter.Parameter.Vocabulary;
import org.winnable.core.parameter.Parameter.Words;

class ParameterSchemaTest {

    private static final ParameterSchema ROW = ParameterSchema.of(
            new Words("type", "Interaction", "", Vocabulary.INTERACTION_TYPE, true),
            new Decimal("points", "Points", "", "points", -100, 100, Optional.empty()),
            new Choice("decay", "Fades", "", List.of("none", "half-life"), Optional.of("none")));

    private static final ParameterSchema SCHEMA = ParameterSchema.of(
            new Decimal("weight", "Weight", "", "", 0, 10, Optional.of(1.0)), new Table("rows", "Rows", "", ROW));

    @Test
    void defaultsAreAddedWhereTheFileIsSilent() throws InvalidParametersException {
        Parameters parameters = SCHEMA.check(Map.of("rows", List.of(Map.of("type", "demo-request", "points", 15))));

        assertEquals(1.0, parameters.number("weight"));
        Parameters row = parameters.rows("rows").getFirst();
        assertEquals(List.of("demo-request"), row.words("type"));
        assertEquals(15.0, row.number("points"));
        assertEquals("none", row.choice("decay"));
    }

    @Test
    void everyProblemIsToldWithItsPlace() {
        Map<String, Object> raw = Map.of(
                "wieght",
                2,
                "weight",
                11,
                "rows",
                List.of(Map.of("type", "call", "points", "many", "decay", "slowly"), "no row", Map.of("points", 1)));

        List<ParameterProblem> problems = assertThrows(InvalidParametersException.class, () -> SCHEMA.check(raw))
                .problems();

        assertEquals(
                List.of("rows/0/decay", "rows/0/points", "rows/1", "rows/2/type", "weight", "wieght"),
                problems.stream().map(ParameterProblem::path).sorted().toList());
        String misspelt = message(problems, "wieght");
        assertTrue(misspelt.contains("weight"), misspelt);
        String outside = message(problems, "weight");
        assertTrue(outside.contains("11") && outside.contains("10"), outside);
    }

    @Test
    void aStrategyWithoutParametersSaysThatNothingCanBeSet() {
        List<ParameterProblem> problems = assertThrows(
                        InvalidParametersException.class, () -> ParameterSchema.NONE.check(Map.of("weight", 1)))
                .problems();

        assertEquals("'weight' is not known here; nothing can be set, so leave it out", message(problems, "weight"));
    }

    @Test
    void keysThatStandTwiceAreADefectOfThePlugIn() {
        Parameter weight = new Decimal("weight", "Weight", "", "", 0, 1, Optional.empty());

        assertThrows(IllegalArgumentException.class, () -> ParameterSchema.of(weight, weight));
    }

    private static String message(List<ParameterProblem> problems, String path) {
        return problems.stream()
                .filter(p -> p.path().equals(path))
                .map(ParameterProblem::message)
                .findFirst()
                .orElseThrow();
    }
}

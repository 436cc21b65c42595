package org.winnable.scoring.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactTable;
import org.winnable.core.facts.FactTableBuilder;
import org.winnable.core.facts.NumberKey;
import org.winnable.core.parameter.InvalidParametersException;
import org.winnable.core.parameter.Parameter;
import org.winnable.core.parameter.ParameterProblem;
import org.winnable.core.scoring.CompanyView;
import org.winnable.core.scoring.Interactions;
import org.winnable.core.scoring.LeadView;

class FitCriteriaTest {

    private static final FactTable FACTS = new FactTableBuilder(4)
            .category(CategoryKey.INDUSTRY, Dictionary.of(List.of("Software", "Gambling")), new int[] {
                0, 1, Dictionary.UNKNOWN, 0
            })
            .number(NumberKey.COMPANY_SIZE, new double[] {50, 500, 501, Double.NaN})
            .category(new CategoryKey("other:Plan"), Dictionary.of(List.of("Pro")), new int[] {-1, -1, 0, -1})
            .number(new NumberKey("other:Visits"), new double[] {Double.NaN, 2, 7, Double.NaN})
            .build();

    @Test
    void aWordThatIsOneOfTheValuesGivesThePointsWithItsReason() throws InvalidParametersException {
        Map<String, Object> line = line("industry", 20, "values", List.of("SOFTWARE", "Finance"));
        assertEquals(List.of("FIT 20.0 Industry is Software"), score(0, line));
        assertEquals(List.of(), score(1, line));
    }

    @Test
    void aNumberInTheRangeGivesThePointsBothEndsIncluded() throws InvalidParametersException {
        Map<String, Object> line = line("companySize", 10, "minimum", 50, "maximum", 500);
        assertEquals(List.of("FIT 10.0 Employees is 50 to 500"), score(0, line));
        assertEquals(1, score(1, line).size());
        assertEquals(List.of(), score(2, line));
    }

    @Test
    void whatIsNotKnownGivesNothingAndTakesNothing() throws InvalidParametersException {
        assertEquals(List.of(), score(2, line("industry", -20, "values", "Software")));
        assertEquals(List.of(), score(3, line("companySize", -20, "maximum", 1000)));
        assertEquals(List.of(), score(3, line("country", 20, "values", "France")));
    }

    @Test
    void aSourcesOwnColumnCanBeAWordOrANumber() throws InvalidParametersException {
        assertEquals(List.of("FIT 5.0 Plan is Pro"), score(2, line("other:Plan", 5, "values", "pro")));
        assertEquals(List.of("FIT 5.0 Visits is 5 or more"), score(2, line("other:Visits", 5, "minimum", 5)));
    }

    @Test
    void negativePointsAndAnotherAxisCount() throws InvalidParametersException {
        Map<String, Object> line = line("industry", -30, "values", "Gambling", "axis", "winnability");
        assertEquals(List.of("WINNABILITY -30.0 Industry is Gambling"), score(1, line));
    }

    @Test
    void everyCriterionThatCannotBeIsNamedByItsLineAndKey() {
        Map<String, Object> noPoints = new HashMap<>(line("industry", 5, "values", "Software"));
        noPoints.remove("points");
        InvalidParametersException refused = assertThrows(
                InvalidParametersException.class,
                () -> score(
                        0,
                        line("industry", 5),
                        line("industry", 5, "values", "Software"),
                        line("companysize", 5, "minimum", 3),
                        line("industry", 5, "attribute", List.of("industry", "country"), "values", "x"),
                        noPoints));
        assertEquals(
                List.of("criteria/0/values", "criteria/2/attribute", "criteria/3/attribute", "criteria/4/points"),
                refused.problems().stream().map(ParameterProblem::path).toList());
    }

    @Test
    void everyParameterHasLabelAndHelp() {
        Parameter.Table table =
                (Parameter.Table) new FitCriteria().parameters().parameters().getFirst();
        assertEquals(6, table.columns().parameters().size());
        for (Parameter parameter : table.columns().parameters()) {
            assertFalse(parameter.label().isBlank() || parameter.help().isBlank(), parameter.key());
        }
    }

    private static Map<String, Object> line(String attribute, double points, Object... more) {
        Map<String, Object> line = new HashMap<>(Map.of("attribute", attribute, "points", points));
        for (int index = 0; index < more.length; index += 2) {
            line.put((String) more[index], more[index + 1]);
        }
        return line;
    }

    @SafeVarargs
    private static List<String> score(int row, Map<String, Object>... lines) throws InvalidParametersException {
        FitCriteria strategy = new FitCriteria();
        List<String> entries = new ArrayList<>();
        strategy.prepare(strategy.parameters().check(Map.of("criteria", List.of(lines))), FACTS)
                .score(
                        new Row(row),
                        (reason, axis, points, interaction) -> entries.add(axis + " " + points + " " + reason.text()));
        return entries;
    }

    private record Row(int row) implements LeadView {

        @Override
        public long asOf() {
            return 0;
        }

        @Override
        public int code(CategoryKey key) {
            return FACTS.code(key, row);
        }

        @Override
        public double number(NumberKey key) {
            return FACTS.number(key, row);
        }

        @Override
        public Interactions interactions() {
            throw new UnsupportedOperationException("fit looks at attributes only");
        }

        @Override
        public CompanyView company() {
            throw new UnsupportedOperationException("fit looks at one person only");
        }
    }
}

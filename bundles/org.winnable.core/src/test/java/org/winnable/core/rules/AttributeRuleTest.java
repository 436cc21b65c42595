package org.winnable.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.NumberKey;
import org.winnable.core.parameter.InvalidParametersException;
import org.winnable.core.parameter.ParameterProblem;

class AttributeRuleTest {

    private static final OptionalDouble NONE = OptionalDouble.empty();

    @Test
    void wordsMakeAWordRuleAndNumbersARange() throws InvalidParametersException {
        assertEquals(
                new AttributeRule.OneOf(CategoryKey.INDUSTRY, Set.of("Software")),
                AttributeRule.of("industry", List.of("Software"), NONE, NONE));
        assertEquals(
                new AttributeRule.Between(NumberKey.COMPANY_SIZE, 50, Double.POSITIVE_INFINITY),
                AttributeRule.of("companySize", List.of(), OptionalDouble.of(50), NONE));
    }

    @Test
    void aSourcesOwnColumnCanBeEither() throws InvalidParametersException {
        assertEquals(
                "Visits",
                AttributeRule.of("other:Visits", List.of(), NONE, OptionalDouble.of(3))
                        .label());
        assertEquals(
                "Visits",
                AttributeRule.of("other:Visits", List.of("many"), NONE, NONE).label());
    }

    @Test
    void whatCannotBeIsRefusedAtItsKeyWithARemedy() {
        assertEquals("attribute", problem("email", List.of("a@b.c"), NONE, NONE).path());
        assertTrue(
                problem("indutsry", List.of("Software"), NONE, NONE).message().contains("'industry'"));
        assertEquals("attribute", problem("other:", List.of("x"), NONE, NONE).path());
        assertEquals(
                "attribute", problem("companySize", List.of("big"), NONE, NONE).path());
        assertEquals(
                "attribute",
                problem("industry", List.of(), OptionalDouble.of(1), NONE).path());
        assertEquals("values", problem("industry", List.of(), NONE, NONE).path());
        assertEquals(
                "values",
                problem("other:Visits", List.of("many"), OptionalDouble.of(1), NONE)
                        .path());
        assertEquals(
                "minimum",
                problem("revenue", List.of(), OptionalDouble.of(2), OptionalDouble.of(1))
                        .path());
    }

    @Test
    void valuesThatHaveANameAreSaidByIt() throws InvalidParametersException {
        AttributeRule role = AttributeRule.of("buyingRole", List.of("budget-holder", "user"), NONE, NONE);
        assertEquals("Budget holder or User", role.wanted());
        assertEquals("Decision maker", role.valueLabel("decision-maker"));
        assertEquals("somebody else", role.valueLabel("somebody else"));
        assertEquals(
                "Vice president",
                AttributeRule.of("seniority", List.of("vice-president"), NONE, NONE)
                        .wanted());
        assertEquals(
                "user",
                AttributeRule.of("industry", List.of("user"), NONE, NONE).wanted());
    }

    @Test
    void aRuleSaysWhatItWants() throws InvalidParametersException {
        assertEquals(
                "Finance or Software",
                AttributeRule.of("industry", List.of("Software", "Finance"), NONE, NONE)
                        .wanted());
        assertEquals(
                "50 to 500",
                range(OptionalDouble.of(50), OptionalDouble.of(500)).wanted());
        assertEquals("50 or more", range(OptionalDouble.of(50), NONE).wanted());
        assertEquals("500 or less", range(NONE, OptionalDouble.of(500)).wanted());
    }

    private static AttributeRule range(OptionalDouble minimum, OptionalDouble maximum)
            throws InvalidParametersException {
        return AttributeRule.of("companySize", List.of(), minimum, maximum);
    }

    private static ParameterProblem problem(
            String attribute, List<String> values, OptionalDouble minimum, OptionalDouble maximum) {
        InvalidParametersException refused = assertThrows(
                InvalidParametersException.class, () -> AttributeRule.of(attribute, values, minimum, maximum));
        assertEquals(1, refused.problems().size());
        return refused.problems().getFirst();
    }
}

package org.winnable.personas.ui.internal.sections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.winnable.core.persona.MatchingRule;
import org.winnable.personas.ui.internal.sections.RuleLine.Kind;

class RuleLineTest {

    @ParameterizedTest
    @MethodSource("rules")
    void whatAFileSaysIsWrittenAsItWas(Map<String, Object> values) {
        assertEquals(Optional.of(values), RuleLine.of(values).values());
    }

    static Stream<Map<String, Object>> rules() {
        return Stream.of(
                Map.of("attribute", "function", "values", List.of("finance", "it"), "weight", 3),
                Map.of("attribute", "title", "contains", List.of("CFO")),
                Map.of("attribute", "other:Machine", "values", List.of("lathe")),
                Map.of("attribute", "companySize", "minimum", 50, "maximum", 2500),
                Map.of("attribute", "companySize", "minimum", 50),
                Map.of("attribute", "companySize", "maximum", 0.5),
                Map.of("did", List.of("webinar-attended"), "about", List.of("price", "margin")),
                Map.of("did", List.of("pricing-visit"), "weight", 0.5));
    }

    @ParameterizedTest
    @CsvSource({
        "IS, function, '', 1",
        "IS, companySize, large, 1",
        "IS, functoin, finance, 1",
        "BETWEEN, companySize, 50, 1",
        "BETWEEN, companySize, -, 1",
        "BETWEEN, companySize, 100 - 50, 1",
        "BETWEEN, title, 1 - 2, 1",
        "DID, '', Webinar Attended, 1",
        "DID, '', '', 1",
        "IS, function, finance, heavy",
        "IS, function, finance, 0"
    })
    void whatIsNotCompleteIsLeftOutOfTheFile(Kind kind, String attribute, String words, String weight) {
        assertEquals(Optional.empty(), new RuleLine(kind, attribute, words, "", weight).values());
    }

    @Test
    void aCompleteLineMakesASentence() {
        String sentence = new RuleLine(Kind.IS, "function", "finance, it", "", "2")
                .sign()
                .map(MatchingRule.Sign::sentence)
                .orElseThrow();

        assertTrue(sentence.contains("Finance or IT"), sentence);
    }
}

package org.winnable.personas.ui.tests;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.persona.PersonaEditor;
import org.winnable.core.persona.PersonaKeys;
import org.winnable.personas.ui.PersonaSection;
import org.winnable.testkit.swt.RunningWorkbench;
import org.winnable.testkit.swt.WorkbenchExtension;
import org.winnable.testkit.swt.persona.PersonaSectionContract;

/** The sections that ship keep to the contract of all sections. */
@ExtendWith(WorkbenchExtension.class)
class ShippedSectionsTest {

    private static final String OWN = "org.winnable.personas.ui";

    @ParameterizedTest
    @MethodSource("sections")
    void aShippedSectionKeepsToTheContract(String key, Map<String, Object> values, RunningWorkbench workbench) {
        PersonaEditor section = workbench.service(PluginCatalog.class).personaEditors().stream()
                .filter(each ->
                        each.yamlKey().equals(key) && each.id().contributor().equals(OWN))
                .findFirst()
                .orElseThrow();
        new PersonaSectionContract(() -> made(section), key, values).check();
    }

    static Stream<Arguments> sections() {
        return Stream.of(
                Arguments.of(
                        PersonaKeys.IDENTITY,
                        Map.of(
                                "summary", "Counts",
                                "titles", List.of("CFO", "Controller"),
                                "seniority", List.of("director"),
                                "functions", List.of("finance"),
                                "situation", "Two lines\nof text")),
                Arguments.of(PersonaKeys.GOALS, Map.of("goals", List.of("Grow"), "problems", List.of("Cost", "Time"))),
                Arguments.of(PersonaKeys.BUYING, Map.of("role", "champion", "criteria", List.of("Price"))),
                Arguments.of(
                        PersonaKeys.OBJECTIONS,
                        Map.of("raised", List.of(Map.of("objection", "Too dear", "answer", "Not\nper seat")))),
                Arguments.of(PersonaKeys.CHANNELS, Map.of("preferred", List.of("webinar", "phone"))),
                Arguments.of(
                        PersonaKeys.VOICE,
                        Map.of("quotes", List.of(Map.of("quote", "Never", "feedback", "A call", "ours", 1)))),
                Arguments.of(
                        PersonaKeys.MATCHING,
                        Map.of(
                                "rules",
                                List.of(
                                        Map.of("attribute", "function", "values", List.of("finance"), "weight", 3),
                                        Map.of("attribute", "companySize", "minimum", 50)))));
    }

    private static PersonaSection made(PersonaEditor section) {
        String type =
                section.contributionUri().substring(section.contributionUri().lastIndexOf('/') + 1);
        try {
            return (PersonaSection)
                    Platform.getBundle(OWN).loadClass(type).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type, e);
        }
    }
}

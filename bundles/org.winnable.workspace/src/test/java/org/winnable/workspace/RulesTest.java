package org.winnable.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.lead.Seniority;
import org.winnable.core.rules.Condition;
import org.winnable.core.rules.Rules;
import org.winnable.core.scoring.Axis;

class RulesTest extends WorkspaceTestCase {

    @Test
    void theDefaultTextsAreSoundAndSayWhatTheyPromise() throws WorkspaceException {
        Rules rules = workspace.rules();
        assertEquals(Folders.SETTINGS, workspace.settings());
        assertEquals(Folders.SETTINGS.zone(), rules.zone());
        assertEquals(Seniority.MANAGER, rules.agreement().ideal().minimumSeniority());
        assertEquals(6, rules.agreement().activity().withinMonths());
        assertTrue(rules.agreement().activity().qualifying().contains(InteractionType.PRICING_VISIT));
        assertTrue(InteractionType.NEVER_A_LEAD.stream()
                .noneMatch(rules.agreement().activity().qualifying()::contains));
        assertEquals(
                List.of(
                        "contact",
                        "lead",
                        "mql",
                        "accepted",
                        "sql",
                        "opportunity",
                        "customer",
                        "nurture",
                        "no-fit",
                        "disqualified",
                        "inactive"),
                rules.lifecycle().stages().stream().map(stage -> stage.key()).toList());
        assertEquals(
                Optional.of(Condition.ALWAYS),
                rules.lifecycle().stages().getFirst().enter());
        assertTrue(rules.lifecycle().stages().get(2).enter().toString().contains("ScoreAtLeast"));
        assertEquals(4, rules.model().caps().size());
        assertEquals(100.0, rules.model().caps().get(Axis.INTENT));
        assertEquals(
                List.of("org.winnable.scoring.points.strategy", "org.winnable.scoring.fit.strategy"),
                rules.model().strategies().stream().map(use -> use.strategy()).toList());
    }

    @Test
    void equalFilesGiveEqualRulesAndAChangedFileIsReadAnew() throws WorkspaceException, IOException {
        Rules before = workspace.rules();
        assertEquals(before, workspace.rules());
        Folders.replace(workspace.folder().resolve("agreement.yaml"), "withinMonths: 6", "withinMonths: 3");
        Rules after = workspace.rules();
        assertNotEquals(before, after);
        assertEquals(3, after.agreement().activity().withinMonths());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "agreement.yaml | minimumSeniority: manager | minimumSeniorty: manager | did you mean 'minimumSeniority'?",
                "agreement.yaml | minimumSeniority: manager | minimumSeniority: mangager | did you mean 'manager'?",
                "agreement.yaml | marketingShare: 0.5 | marketingShare: 50 | 50 is outside 0 to 1",
                "agreement.yaml | withinMonths: 6 | withinMonths: six | 'six' is not a whole number from 1",
                "agreement.yaml | [email, company, title] | [email, compny, title] | did you mean 'company'?",
                "agreement.yaml | \"- demo-request\" | \"- demo-requst\" | did you mean 'demo-request'?",
                "agreement.yaml | \"- demo-request\" | \"- Demo!\" | cannot name an interaction",
                "agreement.yaml | out: [] | \"out: [{attribute: industri, values: [a]}]\" | did you mean 'industry'?",
                "agreement.yaml | out: [] | \"out: [{attribute: industry}]\" | values",
                "agreement.yaml | out: [] | \"out: [{attribute: companySize, minimum: 9, maximum: 1}]\" | 9",
                "agreement.yaml | signatures: [] | \"signatures: [{side: sales, name: A, on: 31.1.2025}]\" | is not a date",
                "agreement.yaml | signatures: [] | \"signatures: [{side: legal, name: A, on: 2025-01-31}]\" | 'legal' is not one of",
                "agreement.yaml | influencesFrom: manager | influencesFrom: owner | lower 'influencesFrom'",
                "agreement.yaml | marketingShare: 0.5 | \"\" | 'marketingShare' is missing",
                "lifecycle.yaml | enter: lead | enter: leed | did you mean 'lead'?",
                "lifecycle.yaml | enter: lead | \"\" | nobody can reach this stage",
                "lifecycle.yaml | \"- {when: {idle: {months: 12}}, to: inactive}\" | \"- {when: {idle: {months: 12}}, to: inactiv}\" | did you mean 'inactive'?",
                "lifecycle.yaml | \"- {when: {idle: {months: 12}}, to: inactive}\" | \"- {when: {idle: {months: 0}}, to: inactive}\" | '0' is not a whole number from 1",
                "lifecycle.yaml | \"not: {idle: {months: 12}}\" | \"idle: {months: 12}\" | is sent back at once",
                "lifecycle.yaml | sales-accepted: accepted | sales-acepted: accepted | did you mean 'sales-accepted'?",
                "lifecycle.yaml | reopened: contact | reopened: contat | did you mean 'contact'?",
                "lifecycle.yaml | \"- score: {axis: intent, atLeast: 40}\" | \"- score: {axis: intent, atLeast: 400}\" | caps Intent at 100",
                "lifecycle.yaml | \"aside: true\" | \"enter: lead\n    aside: true\" | nobody rises to a stage that stands aside",
                "lifecycle.yaml | enter: lead | \"enter: {is: {attribute: industri, values: [a]}}\" | did you mean 'industry'?",
                "lifecycle.yaml | \"name: Contact\" | \"name: Contact\n    enter: lead\" | the first stage takes everyone",
                "lifecycle.yaml | key: mql | key: lead | the stage 'lead' stands twice",
                "lifecycle.yaml | key: mql | key: M Q L | cannot be a key",
                "lifecycle.yaml | - score: {axis: intent, | - score: {axis: intend, | did you mean 'intent'?",
                "lifecycle.yaml | \"- score: {axis: intent, atLeast: 40}\" | \"- {score: {axis: fit, atLeast: 1}, any: []}\" | exactly one of the keys",
                "lifecycle.yaml | types: [demo-request, contact-request, quote-request, raised-hand] | types: [] | no interactions are given",
                "scoring/default.yaml | caps: {fit: | caps: {fitt: | did you mean 'fit'?",
                "scoring/default.yaml | weight: 1 | weight: heavy | 'heavy' is not a number",
                "scoring/default.yaml | \"strategies:\" | \"strategis:\" | did you mean 'strategies'?",
                "scoring/default.yaml | \"- strategy: org.winnable.scoring.fit.strategy\" | \"- weihgt: 2\" | 'strategy' is missing",
                "workspace.yaml | currency: EUR | currency: EURO | 'EURO' is no currency",
                "workspace.yaml | Europe/Berlin | Europe/Bärlin | is no time zone",
                "workspace.yaml | scoringModel: default | scoringModel: ../default | cannot be a scoring model's name",
                "workspace.yaml | # survivorship: | \"survivorship: {compny: newest}\" | did you mean 'company'?",
                "workspace.yaml | # survivorship: | \"survivorship: {company: newst}\" | did you mean 'newest'?",
                "workspace.yaml | # survivorship: | \"survivorship: {title: {source-rank: []}}\" | names no sources",
                "workspace.yaml | version: 1 | version: 99 | use a newer Winnable",
            })
    void eachMistakeIsNamedWithFileLineAndRemedy(String file, String from, String to, String message)
            throws IOException {
        Path path = workspace.folder().resolve(file);
        int line = lineOf(path, from);
        Folders.replace(path, from, to);
        WorkspaceException refused = assertThrows(WorkspaceException.class, workspace::rules);
        List<WorkspaceProblem> problems = refused.problems();
        assertTrue(
                problems.stream()
                        .anyMatch(p -> p.file().equals(file) && p.message().contains(message)),
                refused.getMessage());
        boolean missing = message.endsWith("is missing") || message.startsWith("the first") || to.isEmpty();
        assertTrue(
                missing || problems.stream().anyMatch(p -> p.line().equals(OptionalInt.of(line))),
                refused.getMessage() + " but expected line " + line);
        assertTrue(problems.stream().allMatch(p -> p.line().isPresent()), refused.getMessage());
    }

    @ParameterizedTest
    @EnumSource
    void everyLifecycleThatShipsIsSound(ShippedLifecycle shipped) throws IOException, WorkspaceException {
        workspace.saveRules("lifecycle.yaml", shipped.text());
        assertEquals(11, workspace.rules().lifecycle().stages().size());
        assertTrue(workspace.rules().lifecycle().removal().isPresent());
    }

    @Test
    void whichValueSurvivesIsDeclaredAndTakesEffectAtOnce() throws IOException, WorkspaceException {
        for (String company : List.of("Nordwind Logistik GmbH", "Nordwind")) {
            ImportOrigin origin = Folders.origin(company, "2025-01-01T00:00:00Z");
            Map<ContactField, String> values = Map.of(ContactField.EMAIL, "a@x.example", ContactField.COMPANY, company);
            RandomRows.run(workspace, origin, List.of(new RandomRows.Row(values, Map.of(), List.of())));
        }
        assertEquals(Optional.of("Nordwind"), company());
        long revision = workspace.facts().revision();
        Folders.replace(
                workspace.folder().resolve("workspace.yaml"),
                "# survivorship:",
                "survivorship: {company: most-complete}");
        workspace.rules();
        assertEquals(Optional.of("Nordwind Logistik GmbH"), company());
        assertEquals(
                1,
                workspace
                        .facts()
                        .contact(1)
                        .orElseThrow()
                        .values()
                        .get(ContactField.COMPANY)
                        .recordId());
        assertTrue(workspace.facts().revision() > revision);
    }

    private Optional<String> company() throws WorkspaceException {
        return workspace.facts().contact(1).orElseThrow().value(ContactField.COMPANY);
    }

    @Test
    void theProblemsOfAllFilesAreToldAtOnce() throws IOException {
        Path folder = workspace.folder();
        Folders.replace(folder.resolve("agreement.yaml"), "marketingShare: 0.5", "marketingShare: 5");
        Folders.replace(folder.resolve("lifecycle.yaml"), "enter: lead", "enter: leed");
        Files.delete(folder.resolve("scoring/default.yaml"));
        WorkspaceException refused = assertThrows(WorkspaceException.class, workspace::rules);
        assertEquals(
                List.of("agreement.yaml", "lifecycle.yaml", "scoring/default.yaml"),
                refused.problems().stream().map(WorkspaceProblem::file).toList());
        assertTrue(refused.getMessage().contains("lifecycle.yaml:"), refused.getMessage());
    }

    @Test
    void savingReplacesTheFileAndLeavesNoDraft() throws WorkspaceException, IOException {
        String text = Files.readString(workspace.folder().resolve("agreement.yaml"));
        workspace.saveRules("agreement.yaml", text.replace("withinMonths: 6", "withinMonths: 9"));
        assertEquals(9, workspace.rules().agreement().activity().withinMonths());
        try (Stream<Path> files = Files.list(workspace.folder())) {
            assertTrue(files.noneMatch(file -> file.toString().endsWith(".tmp")));
        }
    }

    @Test
    void aTextWithMistakesIsNotSaved() throws IOException {
        Path file = workspace.folder().resolve("lifecycle.yaml");
        String before = Files.readString(file);
        assertThrows(WorkspaceException.class, () -> workspace.saveRules("lifecycle.yaml", "stages: []\n"));
        assertEquals(before, Files.readString(file));
    }

    @Test
    void nothingIsSavedOutsideTheWorkspace() {
        assertThrows(IllegalArgumentException.class, () -> workspace.saveRules("../other.yaml", "a: 1\n"));
        assertThrows(IllegalArgumentException.class, () -> workspace.saveRules("facts.duckdb", "a: 1\n"));
    }

    @Test
    void theLineOfAParameterIsFound() throws IOException {
        OptionalInt line = workspace.line("scoring/default.yaml", "strategies/1/parameters/criteria/0/points");
        assertEquals(
                lineOf(
                        workspace.folder().resolve("scoring/default.yaml"),
                        "[owner, executive, vice-president], points"),
                line.orElseThrow());
        assertTrue(workspace.line("scoring/none.yaml", "name").isEmpty());
    }

    private static int lineOf(Path file, String text) throws IOException {
        String content = Files.readString(file);
        return 1
                + (int) content.substring(0, content.indexOf(text))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}

package org.winnable.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.cli.internal.command.Shell.Result;

/** Personas are listed with the mistakes in their files, and people are matched with them. */
class PersonaCommandsTest {

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void importPeople() throws IOException {
        shell = Shell.withTwoPeople(folder);
    }

    @Test
    void personasAreListedWithTheMistakesInTheFilesOfOthers() throws IOException {
        assertTrue(shell.run("personas", "-w", "W").out().contains("There are no personas"));
        put("cfo", "name: Finance director\nbuying: {role: budget-holder}\n");
        put("cto", "name: CTO\nbuyin: {role: champion}\n");

        Result listed = shell.run("personas", "-w", "W");

        assertEquals(1, listed.code());
        assertTrue(listed.out().contains("Budget holder"), listed.out());
        assertTrue(listed.err().contains("personas/cto.yaml:2: 'buyin'"), listed.err());
        Map<String, Object> json = shell.run("personas", "-w", "W", "--json").object();
        assertEquals(1, ((List<?>) json.get("personas")).size());
        assertEquals(1, ((List<?>) json.get("problems")).size());
    }

    @Test
    void peopleAreCountedAndOneIsToldWhatTheyFitAndWhy() throws IOException {
        assertTrue(shell.run("match", "-w", "W").out().contains("No persona has matching rules"));
        put(
                "cfo",
                "name: Finance director\nmatching:\n  rules:\n    - {attribute: title, contains: [cfo], weight: 3}\n"
                        + "    - {attribute: companySize, minimum: 50}\n");

        Result all = shell.run("match", "-w", "W");
        assertEquals(0, all.code(), all.err());
        assertTrue(all.out().contains("1 of 2 people fits none."), all.out());
        assertEquals(
                List.of(Map.of("persona", "cfo", "people", 1L)),
                shell.run("match", "-w", "W", "--json").object().get("personas"));

        String ada = shell.run("match", "ada@example.com", "-w", "W").out();
        assertTrue(ada.contains("Finance director: fits, 75%"), ada);
        assertTrue(ada.contains("yes      Job title contains cfo (weight 3)"), ada);
        assertTrue(ada.contains("unknown  Employees: 50 or more (weight 1)"), ada);
        String ben = shell.run("match", "ben@example.com", "-w", "W").out();
        assertTrue(ben.contains("Finance director: 0%"), ben);
        assertEquals(2, shell.run("match", "nobody@example.com", "-w", "W").code());
    }

    @Test
    void whatBecameOfAPersonasPeopleIsToldAndTwoStandSideBySide() throws IOException {
        put("cfo", "name: Finance director\nmatching: {rules: [{attribute: title, contains: [cfo]}]}\n");
        put("idea", "name: Only an idea\ngoals: {goals: [Grow]}\n");

        Result told = shell.run("personas", "cfo", "-w", "W");
        assertEquals(0, told.code(), told.err());
        assertTrue(told.out().contains("1 of 2 (50%)"), told.out());
        assertTrue(told.out().contains("not known: no deals are recorded"), told.out());
        Map<String, Object> json =
                shell.run("personas", "cfo", "-w", "W", "--json").object();
        assertEquals(1L, json.get("people"));
        assertTrue(json.containsKey("cost") && json.get("cost") == null, "not known is no zero");

        assertEquals(
                0, shell.run("personas", "cfo", "--pdf", "cfo.pdf", "-w", "W").code());
        assertTrue(Files.readString(folder.resolve("cfo.pdf"), StandardCharsets.ISO_8859_1)
                .startsWith("%PDF-"));

        Result beside = shell.run("personas", "cfo", "idea", "-w", "W");
        assertTrue(beside.out().contains("Only an idea"), beside.out());
        assertTrue(beside.out().contains("Grow"), beside.out());
        assertTrue(beside.out().contains("Without matching rules"), beside.out());
        put("idea", "name: Also finance\nmatching: {rules: [{attribute: title, contains: [cfo]}]}\n");
        assertEquals(
                1L,
                shell.run("personas", "cfo", "idea", "-w", "W", "--json")
                        .object()
                        .get("both"));
        assertEquals(2, shell.run("personas", "nobody", "-w", "W").code());
    }

    @Test
    void peopleWhoFitNoneAreListedAndGroupsAreLookedForAmongThem() throws IOException {
        put("cfo", "name: Finance director\nmatching: {rules: [{attribute: title, contains: [cfo]}]}\n");

        Result listed = shell.run("match", "--unmatched", "--suggest", "-w", "W");
        assertEquals(0, listed.code(), listed.err());
        assertTrue(listed.out().contains("Ben") && !listed.out().contains("Ada"), listed.out());
        assertTrue(listed.out().contains("No group among them"), listed.out());
        Map<String, Object> json = shell.run("match", "--unmatched", "--suggest", "-w", "W", "--json")
                .object();
        assertEquals(1, ((List<?>) json.get("contacts")).size());
        assertEquals(List.of(), json.get("groups"));
    }

    private void put(String key, String text) throws IOException {
        Path file = folder.resolve("W/personas/" + key + ".yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

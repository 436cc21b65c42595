package org.winnable.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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

    private void put(String key, String text) throws IOException {
        Path file = folder.resolve("W/personas/" + key + ".yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

package org.winnable.leads.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.winnable.testkit.swt.RunningWorkbench;
import org.winnable.ui.session.SessionService;

/** The inspector tells whom somebody resembles and what they should read next, and follows the files of the client. */
class ReadingTest extends LeadsTestCase {

    @Test
    void thePersonIsToldByPersonaAndContentAndFollowsTheFiles(RunningWorkbench workbench) throws IOException {
        long person = window.people().facts().id(0);
        driver.run(() -> workbench.service(SessionService.class).select(OptionalLong.of(person)));
        driver.waitUntil("nobody fits", () -> window.inspector("persona").equals(List.of("Persona\tnone fits")));

        put("personas/anybody.yaml", """
                name: Anybody
                matching:
                  rules: [{attribute: title, contains: [chief, director, engineer, student]}]
                """);
        put("journey.yaml", """
                name: Short
                stages:
                  - {key: aware, name: Aware, meaning: Looks around., formats: [article]}
                """);
        put("content/ours.yaml", """
                assets:
                  - key: first-steps
                    title: First steps
                    status: live
                    places: [{persona: anybody, stage: aware}]
                """);
        driver.waitUntil("the persona", () -> window.inspector("persona").equals(List.of("Persona\tAnybody")));
        driver.waitUntil(
                "what to read",
                () -> window.inspector("reading").stream().anyMatch(line -> line.startsWith("First steps")));
        assertTrue(window.inspector("personas").getFirst().startsWith("Anybody"));

        put("journey.yaml", "name: Short\nstages: nothing\n");
        driver.waitUntil(
                "the mistake", () -> window.inspector("reading").getFirst().contains("journey.yaml:2"));
        assertEquals(4, window.inspector("clauses").size(), "the judgement stays");
    }

    private static void put(String place, String text) throws IOException {
        Path file = client.folder().resolve(place);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

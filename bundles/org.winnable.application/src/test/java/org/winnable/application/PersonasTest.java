package org.winnable.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.core.persona.Persona;
import org.winnable.core.persona.PersonaContent;
import org.winnable.workspace.PersonaFiles;
import org.winnable.workspace.Workspace;
import org.winnable.workspace.WorkspaceSettings;

class PersonasTest {

    @TempDir
    Path folder;

    @SuppressWarnings("null")
    private Workspace workspace;

    @SuppressWarnings("null")
    private Personas personas;

    @BeforeEach
    void open() throws Exception {
        WorkspaceSettings settings = WorkspaceSettings.of("Client", Currency.getInstance("EUR"), ZoneOffset.UTC);
        workspace = Workspace.create(folder.resolve("client"), settings);
        personas = new Personas(workspace);
        personas.create(PersonaContent.named("zoe"));
        personas.create(PersonaContent.named("CFO"));
    }

    @AfterEach
    void close() throws Exception {
        workspace.close();
    }

    @Test
    void personasAreListedByName() throws Exception {
        assertEquals(List.of("CFO", "zoe"), names());
    }

    @Test
    void aBrokenFileIsNamedAndWhatItSaidLastStaysUntilItIsMended() throws Exception {
        names();
        put("cfo", "name: CFO\nidentiti:\n  summary: Counts\n");

        Personas.Reading broken = personas.read();

        assertEquals(List.of("CFO", "zoe"), names());
        assertTrue(broken.isBroken("cfo"));
        assertFalse(broken.isBroken("zoe"));
        assertTrue(
                broken.problems().getFirst().text().startsWith("personas/cfo.yaml:2: "), broken.problems()::toString);
        put("cfo", "name: Controller\n");
        assertEquals(List.of("Controller", "zoe"), names());
        assertEquals(List.of(), personas.read().problems());
    }

    @Test
    void aBrokenFileThatNobodyEverReadIsNamedAlone() throws Exception {
        put("new", "name: [");

        assertEquals(List.of("CFO", "zoe"), names());
        assertTrue(personas.read().isBroken("new"));
    }

    @Test
    void aPersonaWhoseFileIsGoneIsGone() throws Exception {
        names();
        Files.delete(workspace.folder().resolve(PersonaFiles.place("cfo")));

        assertEquals(List.of("zoe"), names());
    }

    @Test
    void theStampOfTheRulesTellsThatAPersonaWasSaved() throws Exception {
        RuleStamp before = RuleStamp.of(workspace);
        put("cfo", "name: Somebody else\n");

        assertNotEquals(before, RuleStamp.of(workspace));
    }

    private List<String> names() throws Exception {
        return personas.read().personas().stream().map(Persona::name).toList();
    }

    private void put(String key, String text) throws Exception {
        Files.writeString(workspace.folder().resolve(PersonaFiles.place(key)), text);
    }
}

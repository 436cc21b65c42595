package org.winnable.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.winnable.core.plugin.PluginChoice;
import org.winnable.core.plugin.PluginNeed;

class PluginSettingsTest extends WorkspaceTestCase {

    @Test
    void aClientNamesThePluginsThatItNeeds() throws WorkspaceException, IOException {
        assertEquals(PluginChoice.ANY, workspace.settings().plugins());
        write("""
                plugins:
                  needed:
                    - {id: org.example.fit, versions: "[1.0,2)", site: "https://plugins.example.org"}
                    - org.example.other
                  onlyNamed: true
                  off: org.winnable.scoring.trend
                """);
        workspace.rules();
        assertEquals(
                new PluginChoice(
                        List.of(
                                new PluginNeed(
                                        "org.example.fit", "[1.0,2)", Optional.of("https://plugins.example.org")),
                                new PluginNeed("org.example.other", PluginNeed.ANY_VERSION, Optional.empty())),
                        true,
                        Set.of("org.winnable.scoring.trend")),
                workspace.settings().plugins());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plugins: {neded: [a.b]}                               | did you mean 'needed'?",
                "plugins: {needed: [{id: a.b, sit: x}]}                 | did you mean 'site'?",
                "plugins: {needed: [{versions: '1'}]}                  | 'id' is missing",
                "plugins: {needed: [{id: a.b, versions: latest}]}      | 'latest' is no range of versions",
                "plugins: {needed: [{id: a.b, site: plugins}]}         | 'plugins' is no address of a site",
                "plugins: {needed: [a b]}                              | 'a b' is no identifier of a plug-in",
                "plugins: {onlyNamed: perhaps}                         | 'perhaps'",
            })
    void aMistakeIsNamedWithItsLine(String text, String message) throws IOException {
        int line = Files.readAllLines(file()).size() + 1;
        write(text + "\n");
        WorkspaceException refused = assertThrows(WorkspaceException.class, () -> workspace.rules());
        WorkspaceProblem problem = refused.problems().getFirst();
        assertTrue(problem.message().contains(message), problem.text());
        assertEquals("workspace.yaml", problem.file());
        assertEquals(line, problem.line().orElse(0));
    }

    private void write(String text) throws IOException {
        Files.writeString(file(), Files.readString(file()) + text);
    }

    private Path file() {
        return workspace.folder().resolve(Workspace.SETTINGS_FILE);
    }
}

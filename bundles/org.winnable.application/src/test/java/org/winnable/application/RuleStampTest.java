package org.winnable.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.core.catalog.ListedPlugins;
import org.winnable.workspace.WorkspaceSettings;

/** What another program saves is seen, and nothing else is taken for it. */
class RuleStampTest {

    @Test
    void rulesPersonasTheirPicturesAndContentCountAndNothingElse(@TempDir Path folder) throws Exception {
        WorkspaceSettings settings = WorkspaceSettings.of("Client", Currency.getInstance("EUR"), ZoneOffset.UTC);
        Path client = folder.resolve("client");
        try (ClientSession session = ClientSession.create(client, settings, ListedPlugins.none())) {
            RuleStamp before = RuleStamp.of(session.workspace());
            Files.createDirectories(client.resolve("personas"));
            Files.writeString(client.resolve("notes.txt"), "nobody's");
            Files.writeString(client.resolve("personas/.cfo.yaml.part"), "name: C");
            assertEquals(before, RuleStamp.of(session.workspace()));

            for (String file : new String[] {"journey.yaml", "personas/cfo.yaml", "personas/cfo.png"}) {
                Files.writeString(client.resolve(file), "something");
                RuleStamp after = RuleStamp.of(session.workspace());
                assertNotEquals(before, after, file);
                before = after;
            }
        }
    }
}

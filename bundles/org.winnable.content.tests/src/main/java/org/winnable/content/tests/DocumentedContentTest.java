package org.winnable.content.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.core.content.PlannedAsset;
import org.winnable.core.content.TouchPolicy;
import org.winnable.workspace.ContentFiles;
import org.winnable.workspace.ContentReading;
import org.winnable.workspace.Workspace;
import org.winnable.workspace.WorkspaceSettings;

/** What docs/content.md shows as an example is what a workspace reads. */
class DocumentedContentTest {

    private static final Path DOCUMENT = Path.of("../../docs/content.md");
    private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @Test
    void theExamplesAreReadWithoutAProblem(@TempDir Path folder) throws Exception {
        List<String> blocks = BLOCK.matcher(Files.readString(DOCUMENT))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertEquals(3, blocks.size());
        String journey = """
                name: Documented
                stages:
                  - {key: aware, name: Aware}
                """ + blocks.get(1) + "problems:\n  - {key: margin, name: Margin}\n";
        Path client = folder.resolve("client");
        try (Workspace workspace =
                Workspace.create(client, WorkspaceSettings.of("Client", Currency.getInstance("EUR"), ZoneOffset.UTC))) {
            workspace.content().saveJourney(journey);
            Files.createDirectories(client.resolve("content"));
            Files.writeString(client.resolve("content/documented.yaml"), blocks.getFirst());

            Files.writeString(client.resolve(ContentFiles.TOUCHES), blocks.getLast());
            TouchPolicy said = workspace.content().touches();
            ContentReading reading = workspace.content().read();

            assertEquals(List.of(), reading.problems());
            Files.delete(client.resolve(ContentFiles.TOUCHES));
            assertEquals(workspace.content().touches(), said, "what ships is what is shown");
            PlannedAsset asset = reading.assets().getFirst();
            assertEquals("why-prices-fail", asset.key());
            assertEquals(1, asset.places().size());
            assertEquals(
                    2, reading.journey().stages().getLast().signs().getFirst().times());
        }
    }
}

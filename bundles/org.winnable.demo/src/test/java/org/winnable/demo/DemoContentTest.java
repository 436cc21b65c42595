package org.winnable.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.core.content.AssetKind;
import org.winnable.core.content.AssetStatus;
import org.winnable.demo.internal.story.Timeline;
import org.winnable.workspace.ContentReading;
import org.winnable.workspace.Workspace;
import org.winnable.workspace.WorkspaceSettings;

/** The demo client's journey and library, which its people read. */
class DemoContentTest {

    @TempDir
    private Path folder;

    @Test
    void theLibraryIsSoundAndHoldsWhatThePeopleRead() throws Exception {
        Path client = folder.resolve("client");
        for (String file : List.of("journey.yaml", "content/library.yaml")) {
            Files.createDirectories(client.resolve(file).getParent());
            Files.writeString(client.resolve(file), resource("rules/" + file));
        }
        ContentReading reading;
        try (Workspace workspace =
                Workspace.create(client, WorkspaceSettings.of("Demo", Currency.getInstance("EUR"), Timeline.OFFICE))) {
            reading = workspace.content().read();
        }

        assertEquals(List.of(), reading.problems());
        Set<String> titles =
                reading.assets().stream().map(asset -> asset.asset().title()).collect(Collectors.toSet());
        List<String> read = resource("internal/story/content.txt")
                .lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("kind |") && !line.startsWith("careers"))
                .map(line -> line.substring(line.lastIndexOf('|') + 1).strip())
                .toList();
        assertEquals(
                List.of(),
                read.stream().filter(title -> !titles.contains(title)).toList());
        Set<AssetStatus> statuses =
                reading.assets().stream().map(asset -> asset.status()).collect(Collectors.toSet());
        assertEquals(Set.of(AssetStatus.LIVE, AssetStatus.IN_PRODUCTION, AssetStatus.PLANNED), statuses);
        assertTrue(reading.assets().stream().anyMatch(asset -> asset.kind() == AssetKind.COLLATERAL));
        assertEquals(4, reading.journey().problems().size());
    }

    private static String resource(String name) throws Exception {
        try (InputStream stream = Objects.requireNonNull(DemoClient.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package org.winnable.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.core.content.AssetKind;
import org.winnable.core.content.AssetStatus;
import org.winnable.core.persona.Persona;
import org.winnable.demo.internal.RuleFiles;
import org.winnable.demo.internal.story.Timeline;
import org.winnable.workspace.ContentReading;
import org.winnable.workspace.PersonaFiles;
import org.winnable.workspace.Workspace;
import org.winnable.workspace.WorkspaceSettings;

/** The demo client's journey, personas and library, which its people read. */
class DemoContentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    @TempDir
    private Path folder;

    @Test
    void theLibraryIsSoundAndHoldsWhatThePeopleRead() throws Exception {
        Path client = folder.resolve("client");
        RuleFiles.write(client, TODAY);
        ContentReading reading;
        PersonaFiles.Reading personas;
        try (Workspace workspace =
                Workspace.create(client, WorkspaceSettings.of("Demo", Currency.getInstance("EUR"), Timeline.OFFICE))) {
            reading = workspace.content().read();
            personas = workspace.personas().read();
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
                reading.assets().stream().map(asset -> asset.statusOn(TODAY)).collect(Collectors.toSet());
        assertEquals(Set.of(AssetStatus.values()), statuses);
        assertTrue(reading.assets().stream().anyMatch(asset -> asset.kind() == AssetKind.COLLATERAL));
        assertEquals(4, reading.journey().problems().size());
        assertEquals(List.of(), personas.problems());
        assertEquals(5, personas.personas().size());
        Set<String> keys = personas.personas().stream().map(Persona::key).collect(Collectors.toSet());
        assertTrue(reading.assets().stream()
                .flatMap(asset -> asset.places().stream())
                .flatMap(place -> place.persona().stream())
                .allMatch(keys::contains));
    }

    @Test
    void whatIsDueIsCountedFromTheDayOnWhichTheDemoIsMade() throws Exception {
        Path early = folder.resolve("early");
        Path late = folder.resolve("late");
        RuleFiles.write(early, TODAY);
        RuleFiles.write(late, TODAY.plusDays(30));

        assertTrue(
                Files.readString(early.resolve("content/library.yaml")).contains("due: " + TODAY.minusDays(4)),
                "one is late");
        assertTrue(Files.readString(late.resolve("content/library.yaml")).contains("due: " + TODAY.plusDays(26)));
        try (Stream<Path> files = Files.walk(early)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(file).matches("(?s).*: today[+-].*"), file.toString());
            }
        }
    }

    private static String resource(String name) throws Exception {
        try (InputStream stream = Objects.requireNonNull(DemoClient.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

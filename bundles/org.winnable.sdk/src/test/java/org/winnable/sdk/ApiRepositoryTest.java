package org.winnable.sdk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes.Name;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiRepositoryTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void bundlesStandWhereMavenLooksForWhatWasInstalled() throws IOException {
        Path api = bundle("org.example.api;singleton:=true", "0.3.1.202601011200");
        ApiRepository repository = ApiRepository.of(api, bundle("org.example.kit", "0.3.1.202601011201"));
        assertEquals("0.3.1", repository.version());
        Path target = folder.resolve("m2");
        List<Path> installed = repository.install(target);
        assertEquals(
                List.of(
                        target.resolve("org/winnable/org.example.api/0.3.1/org.example.api-0.3.1.jar"),
                        target.resolve("org/winnable/org.example.kit/0.3.1/org.example.kit-0.3.1.jar")),
                installed);
        assertArrayEquals(Files.readAllBytes(api), Files.readAllBytes(installed.getFirst()));
        String kit = Files.readString(target.resolve("org/winnable/org.example.kit/0.3.1/org.example.kit-0.3.1.pom"));
        assertTrue(kit.contains("<artifactId>org.example.api</artifactId>"), kit);
    }

    @Test
    void theParentOfProjectsOfTheSameVersionIsThere() throws IOException {
        Path target = folder.resolve("m2");
        ApiRepository.of(bundle("org.example.api", "0.3.1.1")).install(target);
        String place = "org/winnable/org.winnable.plugin.parent/0.3.1/org.winnable.plugin.parent-0.3.1.pom";
        String parent = Files.readString(target.resolve(place));
        assertTrue(parent.contains("<winnable.version>0.3.1</winnable.version>"), parent);
    }

    @Test
    void aProductThatWasBuiltWithoutDocumentationSaysWhichIsMissing() throws IOException {
        ApiRepository repository = new ApiRepository("0.3.1", List.of(bundle("org.example.api", "0.3.1.1")), true);
        NoSuchFileException missing =
                assertThrows(NoSuchFileException.class, () -> repository.install(folder.resolve("m2")));
        assertEquals("/lib/org.example.api-sources.jar", missing.getMessage());
    }

    @Test
    void aNewerBuildOfTheSameVersionTakesItsPlace() throws IOException {
        Path target = folder.resolve("m2");
        ApiRepository.of(bundle("org.example.api", "0.3.1.1")).install(target);
        Path newer = bundle("org.example.api", "0.3.1.2");
        List<Path> installed = ApiRepository.of(newer).install(target);
        assertArrayEquals(Files.readAllBytes(newer), Files.readAllBytes(installed.getFirst()));
    }

    @Test
    void aJarThatIsNoBundleIsRefused() throws IOException {
        Path jar = folder.resolve("plain.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Name.MANIFEST_VERSION, "1.0");
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
        assertThrows(IOException.class, () -> ApiRepository.of(jar));
    }

    private Path bundle(String name, String version) throws IOException {
        Path jar = folder.resolve(version + ".jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", name);
        manifest.getMainAttributes().putValue("Bundle-Version", version);
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
        return jar;
    }
}

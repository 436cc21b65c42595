package org.winnable.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.plugins.Trust.Change;

/** Jars are signed with the tools of the JDK that runs the test, then changed in each way that a person could. */
class JarTrustTest {

    private static final String PASSWORD = "changeit";

    @TempDir
    private static Path keys;

    private static Path signedJar;

    @TempDir
    private Path folder;

    private Path jar;

    @BeforeAll
    static void signAJar() throws IOException, InterruptedException {
        for (String name : List.of("maker", "other")) {
            tool(
                    "keytool",
                    "-genkeypair",
                    "-keyalg",
                    "EC",
                    "-alias",
                    name,
                    "-dname",
                    "CN=" + name,
                    "-validity",
                    "3650");
        }
        signedJar = write(keys.resolve("signed.jar"));
        tool("jarsigner", signedJar.toString(), "maker");
    }

    @BeforeEach
    void copyIt() throws IOException {
        jar = Files.copy(signedJar, folder.resolve("plugin.jar"));
    }

    @Test
    void aJarThatNobodySignedIsUnsigned() throws IOException {
        Trust trust = trust(write(folder.resolve("bare.jar")));
        assertEquals(new Trust.Unsigned(), trust);
        assertFalse(trust.isAccepted() || trust.isRefused());
    }

    @Test
    void anUnknownKeyIsNamedWithItsFingerprint() throws IOException {
        Trust.UnknownKey trust = assertInstanceOf(Trust.UnknownKey.class, trust(jar));
        assertEquals("CN=maker", trust.signer().name());
        assertTrue(trust.signer().fingerprint().matches("[0-9a-f]{64}"));
        assertFalse(trust.isAccepted() || trust.isRefused());
        assertTrue(trust.words().contains(trust.signer().fingerprint()), trust.words());
    }

    @Test
    void aKnownKeyIsAccepted() throws IOException {
        Signer maker = assertInstanceOf(Trust.UnknownKey.class, trust(jar)).signer();
        Trust trust = new JarTrust(Set.of(maker.fingerprint())).of(jar);
        assertEquals(new Trust.Signed(maker), trust);
        assertTrue(trust.isAccepted());
    }

    @Test
    void aKnownKeyVouchesWhereAnUnknownOneSignedToo() throws IOException, InterruptedException {
        Signer maker = assertInstanceOf(Trust.UnknownKey.class, trust(jar)).signer();
        tool("jarsigner", jar.toString(), "other");
        assertEquals(new Trust.Signed(maker), new JarTrust(Set.of(maker.fingerprint())).of(jar));
    }

    @Test
    void aChangedFileIsTamperedWithEvenByAKnownKey() throws IOException {
        Signer maker = assertInstanceOf(Trust.UnknownKey.class, trust(jar)).signer();
        put("plugin.xml", "<plugin>other</plugin>");
        Trust trust = new JarTrust(Set.of(maker.fingerprint())).of(jar);
        assertEquals(new Trust.Tampered("plugin.xml", Change.CHANGED), trust);
        assertTrue(trust.isRefused());
    }

    @Test
    void aFileThatCameAfterSigningIsTamperedWith() throws IOException {
        put("more/Evil.class", "code");
        assertEquals(new Trust.Tampered("more/Evil.class", Change.ADDED), trust(jar));
    }

    @Test
    void aFileThatWentAfterSigningIsTamperedWith() throws IOException {
        change(inside -> Files.delete(inside.getPath("code/Strategy.class")));
        assertEquals(new Trust.Tampered("code/Strategy.class", Change.MISSING), trust(jar));
    }

    @Test
    void aHeaderThatWasChangedIsTamperedWith() throws IOException {
        change(inside -> {
            Path manifest = inside.getPath("META-INF/MANIFEST.MF");
            Files.writeString(manifest, Files.readString(manifest).replace("test.plugin", "test.forged"));
        });
        assertTrue(trust(jar).isRefused());
    }

    @Test
    void aFileThatOnlyLooksLikeASignatureIsNoneInAnotherFolder() throws IOException {
        put("META-INF/versions/21/code.SF", "anything");
        assertEquals(new Trust.Tampered("META-INF/versions/21/code.SF", Change.ADDED), trust(jar));
    }

    @Test
    void whoseSignatureWasTakenOutIsUnsigned() throws IOException {
        change(inside -> {
            Files.delete(inside.getPath("META-INF/MAKER.SF"));
            Files.delete(inside.getPath("META-INF/MAKER.EC"));
        });
        assertEquals(new Trust.Unsigned(), trust(jar));
    }

    @Test
    void whatIsNoJarIsSaidSo() throws IOException {
        Path text = Files.writeString(folder.resolve("text.jar"), "no jar");
        assertThrows(ZipException.class, () -> trust(text));
    }

    @Test
    void eachKindIsToldInOtherWords() {
        Signer signer = new Signer("CN=somebody", "00");
        Set<String> words = Stream.of(
                        new Trust.Signed(signer),
                        new Trust.UnknownKey(signer),
                        new Trust.Unsigned(),
                        new Trust.Tampered("a", Change.CHANGED),
                        new Trust.Tampered("a", Change.ADDED),
                        new Trust.Tampered("a", Change.MISSING))
                .map(Trust::words)
                .collect(Collectors.toSet());
        assertEquals(6, words.size(), words.toString());
    }

    private static Trust trust(Path file) throws IOException {
        return new JarTrust(Set.of()).of(file);
    }

    private static Path write(Path file) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", "test.plugin");
        // a section on a package: a name that is no file of the jar
        manifest.getEntries().put("code/", sealed());
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            for (String name : List.of("plugin.xml", "code/Strategy.class")) {
                out.putNextEntry(new ZipEntry(name));
                out.write(name.getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return file;
    }

    private static Attributes sealed() {
        Attributes attributes = new Attributes();
        attributes.put(Attributes.Name.SEALED, "true");
        return attributes;
    }

    private interface Edit {
        void in(FileSystem jar) throws IOException;
    }

    private void put(String name, String content) throws IOException {
        change(inside -> {
            Path file = inside.getPath("/" + name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        });
    }

    private void change(Edit edit) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            edit.in(inside);
        }
    }

    private static void tool(String name, String... arguments) throws IOException, InterruptedException {
        Path program = Path.of(System.getProperty("java.home"), "bin", name);
        List<String> call = Stream.of(
                        Stream.of(program.toString()),
                        Stream.of("-keystore", keys.resolve("keys.p12").toString(), "-storepass", PASSWORD),
                        Stream.of(arguments))
                .flatMap(part -> part)
                .toList();
        Process process = new ProcessBuilder(call).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
    }
}

package org.winnable.plugins.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.winnable.core.work.Progress;
import org.winnable.plugins.Consent;
import org.winnable.plugins.ConsentMissingException;
import org.winnable.plugins.PluginChange;
import org.winnable.plugins.PluginException;
import org.winnable.plugins.PluginOffer;
import org.winnable.plugins.PluginSnapshot;
import org.winnable.plugins.PluginStep;
import org.winnable.plugins.Trust;

class PluginStoreTest extends StoreTestCase {

    private static final String A = "org.example.a";
    private static final String B = "org.example.b";

    @Test
    void aBundleIsShownThenInstalledThenUsedThenGone() throws IOException, PluginException {
        Path jar = PluginJar.of(A, "1.0.0").in(folder);
        try (PluginChange change = install(jar)) {
            assertEquals(
                    List.of(new PluginStep(A, "Plug-in " + A, Optional.empty(), Optional.of("1.0.0"), true)),
                    change.steps());
            assertInstanceOf(Trust.Unsigned.class, change.files().getFirst().trust());
            assertFalse(change.isAtNextStart());
            assertEquals(List.of(), packs());
            change.apply(YES, Progress.NONE);
        }
        assertEquals(List.of(A + " 1.0.0"), packs());
        assertEquals(List.of(A + " 1.0.0"), installed());
        assertEquals(jar.toString(), store().installed().getFirst().origin());
        make(store().remove(List.of(A), Progress.NONE));
        assertEquals(List.of(), packs());
        assertEquals(List.of(), installed());
        assertEquals(List.of(), files());
        assertFalse(Files.exists(STORE.resolve("bundles.list")));
    }

    @Test
    void whatNobodyVouchesForNeedsAYes() throws IOException, PluginException {
        try (PluginChange change = install(PluginJar.of(A, "1.0.0").in(folder))) {
            ConsentMissingException missing =
                    assertThrows(ConsentMissingException.class, () -> change.apply(Consent.NONE, Progress.NONE));
            assertEquals(ConsentMissingException.What.UNSIGNED, missing.what());
        }
        assertEquals(List.of(), installed());
    }

    @Test
    void aRebuiltBundleOfTheSameVersionTakesThePlaceOfTheOneBefore() throws IOException, PluginException {
        make(install(PluginJar.of(A, "1.0.0").in(folder)));
        make(install(PluginJar.of(A, "1.0.0").containing("more.txt", "rebuilt").in(folder)));
        assertEquals(List.of(A + " 1.0.0"), installed());
        assertEquals(List.of(A + " 1.0.0"), packs());
        try (PluginChange again = install(folder.resolve(A + "-1.0.0.jar"))) {
            assertEquals(List.of(), again.steps());
        }
    }

    @Test
    void updatesComeFromTheSiteOfAPluginAndOnlyWhereThereIsANewerVersion() throws IOException, PluginException {
        Path site = site(PluginJar.of(A, "1.0.0"), PluginJar.of(B, "1.0.0"));
        make(store().install(site.toString(), Optional.of(A), Progress.NONE));
        try (PluginChange none = store().update(List.of(), Progress.NONE)) {
            assertEquals(List.of(), none.steps());
        }
        site(PluginJar.of(A, "1.1.0"));
        try (PluginChange change = store().update(List.of(), Progress.NONE)) {
            PluginStep step = change.steps().getFirst();
            assertEquals(PluginStep.Kind.REPLACED, step.kind());
            assertEquals(Optional.of("1.1.0"), step.after());
            change.apply(YES, Progress.NONE);
        }
        assertEquals(List.of(A + " 1.1.0"), packs());
    }

    @Test
    void afterAnUpdateTheStateBeforeComesBackThoughItsOriginIsGone() throws IOException, PluginException {
        Path jar = PluginJar.of(A, "1.0.0").in(folder);
        make(install(jar));
        make(install(PluginJar.of(A, "2.0.0").in(folder)));
        Files.delete(jar);
        make(store().rollback(Optional.empty(), Progress.NONE));
        assertEquals(List.of(A + " 1.0.0"), packs());
        assertEquals(List.of(A + " 1.0.0"), installed());
    }

    @Test
    void whatWasRemovedComesBackFromWhereItCame() throws IOException, PluginException {
        make(install(PluginJar.of(A, "1.0.0").in(folder)));
        PluginSnapshot then = store().history().getFirst();
        make(store().remove(List.of(A), Progress.NONE));
        make(store().rollback(Optional.of(then.since()), Progress.NONE));
        assertEquals(List.of(A + " 1.0.0"), packs());
    }

    @Test
    void whatARemovedPluginAloneNeededGoesWithIt() throws IOException, PluginException {
        Path site = site(
                PluginJar.of(A, "1.0.0").with("Require-Bundle", "org.winnable.core," + B), PluginJar.of(B, "1.0.0"));
        try (PluginChange change = store().install(site.toString(), Optional.of(A), Progress.NONE)) {
            assertEquals(
                    List.of(A + " true", B + " false"),
                    change.steps().stream()
                            .map(step -> step.id() + ' ' + step.asked())
                            .toList());
            change.apply(YES, Progress.NONE);
        }
        assertEquals(List.of(A, B), store().installed().getFirst().bundles());
        make(store().remove(List.of(A), Progress.NONE));
        assertEquals(List.of(), files());
    }

    @Test
    void aZipOfASiteIsASite() throws IOException, PluginException {
        Path zip = zip(site(PluginJar.of(A, "1.0.0")));
        make(install(zip));
        assertEquals(List.of(A + " 1.0.0"), packs());
    }

    @Test
    void aZipThatWritesOutsideOfItsFolderIsRefused() throws IOException {
        Path zip = folder.resolve("slip.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("../slipped"));
            out.closeEntry();
        }
        PluginException refused = assertThrows(PluginException.class, () -> install(zip));
        assertTrue(refused.getMessage().contains("../slipped"), refused.getMessage());
    }

    @Test
    void aFileThatIsNotTheOneItsSiteNamesIsRefused() throws IOException, PluginException {
        Path site = site(PluginJar.of(A, "1.0.0"));
        Path file;
        try (Stream<Path> files = Files.list(site.resolve("plugins"))) {
            file = files.findFirst().orElseThrow();
        }
        PluginJar.of(A, "1.0.0").containing("evil.txt", "x").in(folder.resolve("other"));
        Files.copy(
                folder.resolve("other").resolve(A + "-1.0.0.jar"),
                file,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        PluginException refused = assertThrows(PluginException.class, () -> install(site));
        assertTrue(refused.getMessage().contains(A), refused.getMessage());
        assertEquals(List.of(), installed());
    }

    @Test
    void aPluginThatDoesNotFitSaysWhatIsMissing() throws IOException {
        Path jar = PluginJar.of(A, "1.0.0")
                .with("Require-Bundle", "org.winnable.core,org.example.nowhere")
                .in(folder);
        PluginException refused = assertThrows(PluginException.class, () -> install(jar));
        assertTrue(refused.getMessage().contains("org.example.nowhere"), refused.getMessage());
    }

    @Test
    void aPartOfWinnableCannotBeReplaced() throws IOException, PluginException {
        Path jar = PluginJar.of("org.winnable.core", "99.0.0")
                .with("Require-Bundle", "org.eclipse.osgi")
                .in(folder);
        assertThrows(PluginException.class, () -> install(jar));
        assertEquals(List.of(), installed());
    }

    @Test
    void sitesAreSearchedByWords() throws IOException, PluginException {
        Path site = site(PluginJar.of(A, "1.0.0"), PluginJar.of(A, "1.2.0"), PluginJar.of(B, "1.0.0"));
        store().addSite(site.toString());
        assertEquals(List.of(site.toString()), store().sites());
        assertEquals(
                List.of(A + " 1.2.0", B + " 1.0.0"),
                store().search(List.of(), "", Progress.NONE).stream()
                        .map(PluginStoreTest::words)
                        .toList());
        assertEquals(
                List.of(B + " 1.0.0"),
                store().search(List.of(), "PLUG-IN example.b", Progress.NONE).stream()
                        .map(PluginStoreTest::words)
                        .toList());
    }

    private static String words(PluginOffer offer) {
        return offer.id() + ' ' + offer.version();
    }

    @Test
    void whatIsCancelledChangesNothing() throws IOException {
        Path jar = PluginJar.of(A, "1.0.0").in(folder);
        assertThrows(CancellationException.class, () -> {
            try (PluginChange change = store().install(jar.toString(), Optional.empty(), Progress.silent(() -> true))) {
                change.apply(YES, Progress.silent(() -> true));
            }
        });
        assertEquals(List.of(), files());
    }

    @Test
    void whatChangesTheWindowSaysThatItWaitsForTheNextStart() throws IOException, PluginException {
        Path jar = PluginJar.of(A, "1.0.0")
                .with("Fragment-Host", "org.winnable.core")
                .with("Bundle-SymbolicName", A)
                .in(folder);
        try (PluginChange change = install(jar)) {
            assertTrue(change.isAtNextStart());
        }
    }

    @Test
    void whatAKilledProcessLeftUndoneIsFinished() throws IOException, PluginException {
        make(install(PluginJar.of(A, "1.0.0").in(folder)));
        // the list is what a change writes last
        Files.delete(STORE.resolve("bundles.list"));
        assertEquals(List.of(A + " 1.0.0"), installed());
        assertTrue(Files.exists(STORE.resolve("bundles.list")));
    }

    @Test
    void nobodyIsAskedTwiceAboutAKey() throws IOException, PluginException, InterruptedException {
        Path jar = Signing.sign(PluginJar.of(A, "1.0.0").in(folder), folder);
        String key;
        try (PluginChange change = install(jar)) {
            Trust.UnknownKey trust = assertInstanceOf(
                    Trust.UnknownKey.class, change.files().getFirst().trust());
            key = trust.signer().fingerprint();
            assertThrows(
                    ConsentMissingException.class,
                    () -> change.apply(new Consent(true, Set.of(), true), Progress.NONE));
            change.apply(new Consent(false, Set.of(key), false), Progress.NONE);
        }
        assertEquals(key, store().trusted().getFirst().fingerprint());
        Path next = Signing.sign(PluginJar.of(B, "1.0.0").in(folder), folder);
        try (PluginChange change = install(next)) {
            assertInstanceOf(Trust.Signed.class, change.files().getFirst().trust());
            change.apply(Consent.NONE, Progress.NONE);
        }
    }

    @Test
    void aTamperedJarIsRefusedWhateverAnybodySays() throws IOException, PluginException, InterruptedException {
        Path changed = Signing.sign(PluginJar.of(A, "1.0.0").in(folder), folder);
        Path enlarged = Signing.sign(PluginJar.of(B, "1.0.0").in(folder), folder);
        Signing.write(changed, "pack/pack.yaml", "name: somebody else");
        Signing.write(enlarged, "more.txt", "more");
        assertTrue(refusal(changed).contains("pack/pack.yaml"), refusal(changed));
        assertTrue(refusal(enlarged).contains("more.txt"), refusal(enlarged));
        assertEquals(List.of(), installed());
    }

    private static String refusal(Path jar) {
        PluginException refused = assertThrows(PluginException.class, () -> make(install(jar)));
        assertFalse(refused instanceof ConsentMissingException);
        return String.valueOf(refused.getMessage());
    }

    private Path site(PluginJar... jars) throws IOException, PluginException {
        Path site = folder.resolve("site");
        List<Path> files = new java.util.ArrayList<>();
        for (PluginJar jar : jars) {
            files.add(jar.in(folder.resolve("built")));
        }
        store().publish(files, site, Progress.NONE);
        return site;
    }

    private Path zip(Path site) throws IOException {
        Path zip = folder.resolve("site.zip");
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file);
                Stream<Path> all = Files.walk(site)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new ZipEntry(site.relativize(path).toString()));
                Files.copy(path, out);
                out.closeEntry();
            }
        }
        return zip;
    }
}

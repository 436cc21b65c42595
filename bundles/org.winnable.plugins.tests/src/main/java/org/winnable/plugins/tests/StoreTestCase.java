package org.winnable.plugins.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.pack.ClientPack;
import org.winnable.core.work.Progress;
import org.winnable.plugins.Consent;
import org.winnable.plugins.InstalledPlugin;
import org.winnable.plugins.PluginChange;
import org.winnable.plugins.PluginException;
import org.winnable.plugins.PluginStore;

/** The store of this framework in a folder of its own, empty again after each test. */
abstract class StoreTestCase {

    static final Consent YES = new Consent(true, Set.of(), true);

    /** Tests have a folder for the data of the user of their own; see the build. */
    static final Path STORE = Path.of(System.getenv("XDG_DATA_HOME"), "winnable", "plugins");

    @TempDir
    Path folder = STORE;

    @AfterEach
    void removeAll() throws PluginException {
        for (String site : store().sites()) {
            store().removeSite(site);
        }
        for (var key : store().trusted()) {
            store().distrust(key.fingerprint());
        }
        List<String> ids = store().installed().stream().map(InstalledPlugin::id).toList();
        if (!ids.isEmpty()) {
            make(store().remove(ids, Progress.NONE));
        }
        assertEquals(List.of(), packs());
        assertEquals(List.of(), files());
    }

    static PluginStore store() {
        return service(PluginStore.class);
    }

    /** Makes a change with a yes to whatever is asked. */
    static void make(PluginChange change) throws PluginException {
        try (change) {
            change.apply(YES, Progress.NONE);
        }
    }

    static PluginChange install(Path origin) throws PluginException {
        return store().install(origin.toString(), Optional.empty(), Progress.NONE);
    }

    /** The names of the packs that installed plug-ins bring, as the rest of Winnable sees them at this moment. */
    static List<String> packs() {
        return service(PluginCatalog.class).clientPacks().stream()
                .map(ClientPack::label)
                .filter(name -> name.startsWith("org.example"))
                .toList();
    }

    static List<String> installed() throws PluginException {
        return store().installed().stream()
                .map(plugin -> plugin.id()
                        + ' '
                        + plugin.version()
                        + plugin.problem().map(text -> ": " + text).orElse(""))
                .toList();
    }

    /** The jars that lie in the store. */
    static List<String> files() {
        Path pool = STORE.resolve("plugins");
        if (!Files.isDirectory(pool)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(pool)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <S> S service(Class<S> type) {
        BundleContext context = FrameworkUtil.getBundle(StoreTestCase.class).getBundleContext();
        ServiceTracker<S, S> tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
        try {
            return Objects.requireNonNull(tracker.waitForService(10_000), type.getName());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            tracker.close();
        }
    }
}

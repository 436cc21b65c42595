package org.winnable.plugins.internal.load;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;

/** Makes the bundles of the framework those that the list names: new ones come in, old ones go, and nothing of Winnable is touched. */
public final class PluginLoader {

    /** A bundle that a command brought along and that is gone after it. What a killed process left is removed at the next start. */
    public static final String GUEST = "guest:";

    private static final String PLUGIN = "plug-in:";
    private static final long REFRESH_SECONDS = 20;

    private final BundleContext context;
    private final PluginFolder folder;

    /** A loader of a folder's plug-ins into the framework of {@code context}. */
    public PluginLoader(BundleContext context, PluginFolder folder) {
        this.context = context;
        this.folder = folder;
    }

    /**
     * What came of bringing plug-ins in.
     *
     * @param problems why a bundle does not work, by its location
     * @param restart whether bundles of Winnable itself hold on to what was removed, so that only a new start lets go of it
     */
    public record Loaded(Map<String, String> problems, boolean restart) {

        /** Copies the map. */
        public Loaded {
            problems = Map.copyOf(problems);
        }
    }

    /**
     * Brings in and takes out what the list says.
     *
     * @throws IOException if the list cannot be read
     */
    public synchronized Loaded load() throws IOException {
        Map<String, Path> wanted = new LinkedHashMap<>();
        for (String name : Lines.read(folder.list())) {
            Path file = folder.root().resolve(name);
            wanted.put(location(file), file);
        }
        Map<String, String> problems = new LinkedHashMap<>();
        List<Bundle> gone = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            if (isPlugin(bundle) && !wanted.containsKey(bundle.getLocation())) {
                uninstall(bundle, gone, problems);
            }
        }
        boolean restart = !gone.isEmpty() && !refresh(gone);
        List<Bundle> here = new ArrayList<>();
        for (Map.Entry<String, Path> plugin : wanted.entrySet()) {
            install(plugin.getKey(), plugin.getValue(), here, problems);
        }
        FrameworkWiring wiring = context.getBundle(0).adapt(FrameworkWiring.class);
        if (!here.isEmpty() && !wiring.resolveBundles(here)) {
            here.stream()
                    .filter(bundle -> bundle.getState() == Bundle.INSTALLED)
                    .forEach(bundle -> start(bundle, problems));
        }
        here.stream()
                .filter(bundle -> bundle.getState() == Bundle.RESOLVED)
                .filter(PluginLoader::wantsToStart)
                .forEach(bundle -> start(bundle, problems));
        return new Loaded(problems, restart);
    }

    /**
     * What the framework knows an installed plug-in by. Whatever begins so and is not wanted goes at the next start, also where it
     * came from another folder.
     */
    public static String location(Path file) {
        return PLUGIN + file.toUri();
    }

    /**
     * Gives a file to the framework, which loads it from where it lies: its bytes are not copied, so that nothing of it is left when it
     * is removed.
     *
     * @param location what the framework is to know it by
     */
    public static Bundle install(BundleContext context, String location, Path file)
            throws BundleException, IOException {
        try (InputStream reference =
                URI.create("reference:" + file.toUri()).toURL().openStream()) {
            return context.installBundle(location, reference);
        }
    }

    /** Whether a bundle came after Winnable: installed by somebody, or brought along by a command. */
    public static boolean isPlugin(Bundle bundle) {
        String location = bundle.getLocation();
        return location.startsWith(PLUGIN) || location.startsWith(GUEST);
    }

    private static void uninstall(Bundle bundle, List<Bundle> gone, Map<String, String> problems) {
        try {
            bundle.uninstall();
            gone.add(bundle);
        } catch (BundleException e) {
            problems.put(bundle.getLocation(), reason(e));
        }
    }

    private void install(String location, Path file, List<Bundle> here, Map<String, String> problems) {
        Bundle present = context.getBundle(location);
        if (present != null) {
            here.add(present);
            return;
        }
        try {
            here.add(install(context, location, file));
        } catch (BundleException e) {
            problems.put(location, reason(e));
        } catch (IOException e) {
            problems.put(location, String.valueOf(e.getMessage()));
        }
    }

    /** Lets go of the classes of removed bundles, unless bundles of Winnable itself would have to be stopped for it. */
    private boolean refresh(Collection<Bundle> gone) {
        FrameworkWiring wiring = context.getBundle(0).adapt(FrameworkWiring.class);
        if (!wiring.getDependencyClosure(gone).stream()
                .allMatch(bundle -> isPlugin(bundle) || bundle.getState() == Bundle.UNINSTALLED)) {
            return false;
        }
        CountDownLatch done = new CountDownLatch(1);
        wiring.refreshBundles(gone, event -> {
            if (event.getType() == FrameworkEvent.PACKAGES_REFRESHED) {
                done.countDown();
            }
        });
        try {
            return done.await(REFRESH_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whether anything in it has to run before one of its classes is asked for. */
    private static boolean wantsToStart(Bundle bundle) {
        var headers = bundle.getHeaders("");
        boolean fragment = (bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
        return !fragment
                && (headers.get(Constants.BUNDLE_ACTIVATOR) != null
                        || headers.get("Service-Component") != null
                        || headers.get(Constants.BUNDLE_ACTIVATIONPOLICY) != null);
    }

    private static void start(Bundle bundle, Map<String, String> problems) {
        try {
            bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
        } catch (BundleException e) {
            problems.put(bundle.getLocation(), reason(e));
        }
    }

    /** What OSGi says first is the place of the bundle and its number; what is missing comes behind. */
    public static String reason(BundleException e) {
        String message = String.valueOf(e.getMessage());
        int missing = message.indexOf("Unresolved requirement: ");
        return missing < 0
                ? message
                : message.substring(missing).lines().findFirst().orElse(message).strip();
    }
}

package org.winnable.plugins.internal.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Set<String> wanted = new LinkedHashSet<>();
        for (String name : Lines.read(folder.list())) {
            wanted.add(location(folder.root().resolve(name)));
        }
        Map<String, String> problems = new LinkedHashMap<>();
        List<Bundle> gone = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            if (isOurs(bundle) && !wanted.contains(bundle.getLocation())) {
                uninstall(bundle, gone, problems);
            }
        }
        boolean restart = !gone.isEmpty() && !refresh(gone);
        List<Bundle> here = new ArrayList<>();
        for (String location : wanted) {
            install(location, here, problems);
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

    /** Where a plug-in's file is loaded from. Its bytes are not copied: nothing of it is left when it is removed. */
    public static String location(Path file) {
        return "reference:" + file.toUri();
    }

    /** Whether a bundle came with Winnable: neither installed by somebody nor brought along by a command. */
    public boolean isPartOfWinnable(Bundle bundle) {
        return !isOurs(bundle);
    }

    private boolean isOurs(Bundle bundle) {
        String location = bundle.getLocation();
        return location.startsWith(location(folder.root())) || location.startsWith(GUEST);
    }

    private static void uninstall(Bundle bundle, List<Bundle> gone, Map<String, String> problems) {
        try {
            bundle.uninstall();
            gone.add(bundle);
        } catch (BundleException e) {
            problems.put(bundle.getLocation(), reason(e));
        }
    }

    private void install(String location, List<Bundle> here, Map<String, String> problems) {
        Bundle present = context.getBundle(location);
        if (present != null) {
            here.add(present);
            return;
        }
        try {
            here.add(context.installBundle(location));
        } catch (BundleException e) {
            problems.put(location, reason(e));
        }
    }

    /** Lets go of the classes of removed bundles, unless bundles of Winnable itself would have to be stopped for it. */
    private boolean refresh(Collection<Bundle> gone) {
        FrameworkWiring wiring = context.getBundle(0).adapt(FrameworkWiring.class);
        if (!wiring.getDependencyClosure(gone).stream()
                .allMatch(bundle -> isOurs(bundle) || bundle.getState() == Bundle.UNINSTALLED)) {
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

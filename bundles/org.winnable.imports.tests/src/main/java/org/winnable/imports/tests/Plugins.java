package org.winnable.imports.tests;

import java.util.Objects;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;
import org.winnable.core.catalog.PluginCatalog;

/** The catalog of what is installed. */
final class Plugins {

    private static final long PATIENCE_MILLIS = 10_000;

    private Plugins() {}

    static PluginCatalog catalog() throws InterruptedException {
        var context = FrameworkUtil.getBundle(Plugins.class).getBundleContext();
        var tracker = new ServiceTracker<PluginCatalog, PluginCatalog>(context, PluginCatalog.class, null);
        tracker.open();
        try {
            return Objects.requireNonNull(tracker.waitForService(PATIENCE_MILLIS), "the catalog is a service");
        } finally {
            tracker.close();
        }
    }
}

package org.winnable.plugins.internal.load;

import java.io.IOException;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.log.LogService;

/** Brings installed plug-ins in before anything asks what there is: the product starts this bundle ahead of the applications. */
public final class PluginsActivator implements BundleActivator {

    @Override
    public void start(@SuppressWarnings("null") BundleContext context) {
        try {
            new PluginLoader(context, PluginFolder.own()).load();
        } catch (IOException e) {
            // Winnable works without them; whoever asks which plug-ins there are is told
            ServiceReference<LogService> log = context.getServiceReference(LogService.class);
            if (log != null) {
                context.getService(log).getLogger(PluginsActivator.class).error("Installed plug-ins cannot be read", e);
            }
        }
    }

    @Override
    public void stop(@SuppressWarnings("null") BundleContext context) {
        // the bundles stay as they are; the next start compares them with the list again
    }
}

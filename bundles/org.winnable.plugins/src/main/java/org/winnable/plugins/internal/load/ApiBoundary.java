package org.winnable.plugins.internal.load;

import java.util.Collection;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.hooks.resolver.ResolverHook;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

/**
 * Lets plug-ins see nothing of ours but the API: neither the bundles that write facts nor the database itself. What others made, such
 * as widgets, is seen by everybody.
 */
public final class ApiBoundary implements ResolverHook, ResolverHookFactory {

    private static final String OURS = "org.winnable.";
    private static final Set<String> API = Set.of("org.winnable.core", "org.winnable.personas.ui");

    /** Whether plug-ins may see a bundle. */
    public static boolean isSeen(Bundle bundle) {
        String name = String.valueOf(bundle.getSymbolicName());
        return !name.startsWith(OURS) || API.contains(name) || PluginLoader.isPlugin(bundle);
    }

    @Override
    public ResolverHook begin(@SuppressWarnings("null") Collection<BundleRevision> triggers) {
        return this;
    }

    @Override
    public void filterMatches(
            @SuppressWarnings("null") BundleRequirement requirement,
            @SuppressWarnings("null") Collection<BundleCapability> candidates) {
        if (PluginLoader.isPlugin(requirement.getRevision().getBundle())) {
            candidates.removeIf(candidate -> !isSeen(candidate.getRevision().getBundle()));
        }
    }

    @Override
    public void filterResolvable(@SuppressWarnings("null") Collection<BundleRevision> candidates) {
        // whatever can be resolved may be
    }

    @Override
    public void filterSingletonCollisions(
            @SuppressWarnings("null") BundleCapability singleton,
            @SuppressWarnings("null") Collection<BundleCapability> collisions) {
        // two versions of one plug-in collide as usual
    }

    @Override
    public void end() {
        // nothing is kept from begin to end
    }
}

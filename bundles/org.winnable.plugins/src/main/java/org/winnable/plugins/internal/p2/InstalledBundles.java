package org.winnable.plugins.internal.p2;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.repository.artifact.IFileArtifactRepository;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.winnable.core.text.Texts;
import org.winnable.plugins.InstalledPlugin;
import org.winnable.plugins.PluginException;
import org.winnable.plugins.internal.load.PluginLoader;

/** What has become of installed plug-ins in the running framework. */
final class InstalledBundles {

    private static final Texts TEXTS = Texts.of(PluginException.class);

    private final BundleContext context;

    InstalledBundles(BundleContext context) {
        this.context = context;
    }

    InstalledPlugin describe(IInstallableUnit root, PluginProfile profile) throws PluginException {
        List<String> names = new ArrayList<>();
        Optional<String> problem = Optional.empty();
        for (IInstallableUnit unit : needed(root, profile.units())) {
            if (Units.isBundle(unit)) {
                names.add(unit.getId());
                problem = problem.or(() -> problem(unit, profile));
            }
        }
        return new InstalledPlugin(
                Units.id(root),
                LocalUnit.originalVersion(root),
                Units.name(root),
                Units.provider(root),
                profile.property(root, PluginProfile.ORIGIN),
                since(root, profile),
                names,
                problem);
    }

    static Instant since(IInstallableUnit root, PluginProfile profile) {
        String since = profile.property(root, PluginProfile.SINCE);
        return since.isEmpty() ? Instant.EPOCH : Instant.ofEpochMilli(Long.parseLong(since));
    }

    /** A unit and all that it needs among others. */
    private static Set<IInstallableUnit> needed(IInstallableUnit root, Set<IInstallableUnit> all) {
        Set<IInstallableUnit> found = new LinkedHashSet<>(Set.of(root));
        Deque<IInstallableUnit> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            IInstallableUnit unit = open.pop();
            for (IInstallableUnit other : all) {
                if (!found.contains(other) && unit.getRequirements().stream().anyMatch(other::satisfies)) {
                    found.add(other);
                    open.push(other);
                }
            }
        }
        return found;
    }

    private Optional<String> problem(IInstallableUnit unit, PluginProfile profile) {
        try {
            IFileArtifactRepository pool = profile.pool();
            for (IArtifactKey key : unit.getArtifacts()) {
                java.io.@Nullable File file = pool.getArtifactFile(key);
                if (file == null || !Files.isRegularFile(file.toPath())) {
                    return Optional.of(TEXTS.get("problem.file", unit.getId()));
                }
                return problem(file.toPath());
            }
            return Optional.empty();
        } catch (ProvisionException e) {
            return Optional.of(Statuses.words(e.getStatus()));
        }
    }

    private Optional<String> problem(Path file) {
        Bundle bundle = context.getBundle(PluginLoader.location(file));
        if (bundle == null) {
            return Optional.of(TEXTS.get("problem.start"));
        }
        if (bundle.getState() != Bundle.INSTALLED) {
            return Optional.empty();
        }
        try {
            bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
            return Optional.empty();
        } catch (BundleException e) {
            return Optional.of(TEXTS.get("problem.unfit", PluginLoader.reason(e)));
        }
    }
}

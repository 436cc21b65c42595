package org.winnable.plugins.internal.p2;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.Version;
import org.winnable.plugins.PluginException;
import org.winnable.plugins.internal.p2.Planning.Root;

/** Looks for newer versions of plug-ins. */
final class Updates {

    private Updates() {}

    /** The newest version of a plug-in, if there is one beyond that which is installed. Its origin may be gone: others may have it. */
    static Optional<Root> of(IInstallableUnit root, PluginProfile profile, Sources sources, IProgressMonitor monitor)
            throws PluginException {
        String origin = profile.property(root, PluginProfile.ORIGIN);
        sources.tryOpen(origin);
        Version installed = Version.create(LocalUnit.originalVersion(root));
        return sources.opened().entrySet().stream()
                .flatMap(place -> Units.plugins(place.getValue(), monitor).stream()
                        .filter(unit -> Units.id(unit).equals(Units.id(root)))
                        .filter(unit -> !unit.equals(root))
                        .filter(unit ->
                                Version.create(LocalUnit.originalVersion(unit)).compareTo(installed) > 0)
                        .map(unit -> new Root(unit, place.getKey(), Instant.now())))
                .max(Comparator.comparing((Root found) -> Version.create(LocalUnit.originalVersion(found.unit()))));
    }
}

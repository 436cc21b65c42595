package org.winnable.plugins.internal.p2;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.ILicense;
import org.eclipse.equinox.p2.metadata.ITouchpointData;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.winnable.plugins.Licence;
import org.winnable.plugins.PluginOffer;

/** What installable units say to people, and which of them are plug-ins. */
final class Units {

    private static final String FEATURE = ".feature.group";
    private static final String BUNDLE_TYPE = "org.eclipse.equinox.p2.eclipse.type";
    private static final String BUNDLE = "bundle";

    /** What publishers write into every unit of a bundle or feature; it does nothing. */
    private static final Set<String> HARMLESS = Set.of("manifest", "zipped");

    private Units() {}

    /** The plug-ins among units: features; where there are none, bundles. Of each only the newest. */
    static List<IInstallableUnit> plugins(IQueryable<IInstallableUnit> units, IProgressMonitor monitor) {
        var features = units
                .query(QueryUtil.createLatestQuery(QueryUtil.createIUGroupQuery()), monitor)
                .toUnmodifiableSet()
                .stream()
                .filter(unit -> unit.getId().endsWith(FEATURE))
                .toList();
        return features.isEmpty()
                ? units.query(QueryUtil.createLatestIUQuery(), monitor).toUnmodifiableSet().stream()
                        .filter(Units::isBundle)
                        .toList()
                : features;
    }

    /** The identifier that people know: of the feature or the bundle. */
    static String id(IInstallableUnit unit) {
        String id = unit.getId();
        return id.endsWith(FEATURE) ? id.substring(0, id.length() - FEATURE.length()) : id;
    }

    static String name(IInstallableUnit unit) {
        return Optional.of(property(unit, IInstallableUnit.PROP_NAME))
                .filter(name -> !name.isEmpty() && !name.startsWith("%"))
                .orElseGet(() -> id(unit));
    }

    static String provider(IInstallableUnit unit) {
        return property(unit, IInstallableUnit.PROP_PROVIDER);
    }

    static PluginOffer offer(IInstallableUnit unit, String site) {
        return new PluginOffer(
                id(unit),
                LocalUnit.originalVersion(unit),
                name(unit),
                property(unit, IInstallableUnit.PROP_DESCRIPTION),
                provider(unit),
                site);
    }

    static List<Licence> licences(IInstallableUnit unit) {
        Collection<ILicense> licences = unit.getLicenses(Locale.getDefault().toString());
        return licences.stream()
                .map(licence -> licence.getBody().isBlank()
                        ? String.valueOf(licence.getLocation())
                        : licence.getBody().strip())
                .filter(text -> !text.isBlank() && !"null".equals(text))
                .map(text -> new Licence(name(unit), text))
                .toList();
    }

    static boolean isBundle(IInstallableUnit unit) {
        return unit.getProvidedCapabilities().stream()
                .anyMatch(capability -> capability.getNamespace().equals(BUNDLE_TYPE)
                        && capability.getName().equals(BUNDLE));
    }

    /** The first instruction of a unit that would do something to this machine: p2 can remove files and change how programs start. */
    static Optional<String> instruction(IInstallableUnit unit) {
        return unit.getTouchpointData().stream()
                .map(ITouchpointData::getInstructions)
                .flatMap(instructions -> instructions.keySet().stream())
                .filter(name -> !HARMLESS.contains(name))
                .sorted()
                .findFirst();
    }

    private static String property(IInstallableUnit unit, String name) {
        String text = unit.getProperty(name, Locale.getDefault().toString());
        return text == null ? "" : text.strip();
    }
}

package org.winnable.plugins.internal.p2;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IProvidedCapability;
import org.eclipse.equinox.p2.metadata.MetadataFactory;
import org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription;
import org.eclipse.equinox.p2.metadata.Version;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.namespace.IdentityNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;

/**
 * The running Winnable as p2 is to see it: one unit that provides what all its bundles provide. So a plug-in is planned against
 * what it will meet, and no part of Winnable is a unit that a plug-in could replace or remove.
 */
final class WinnableUnit {

    /** The identifier of the unit. */
    static final String ID = "org.winnable.running";

    private static final String NAMESPACE_BUNDLE = "osgi.bundle";
    private static final String NAMESPACE_PACKAGE = "java.package";

    private WinnableUnit() {}

    /** Of the bundles that {@code isPart} says are Winnable's own. The same bundles give the same version. */
    static IInstallableUnit of(Bundle[] bundles, Predicate<Bundle> isPart) {
        List<IProvidedCapability> capabilities = new ArrayList<>();
        TreeSet<String> words = new TreeSet<>();
        for (Bundle bundle : bundles) {
            if (isPart.test(bundle)) {
                BundleRevision revision = bundle.adapt(BundleRevision.class);
                words.add(bundle.getSymbolicName() + '/' + bundle.getVersion());
                for (BundleCapability capability : revision.getDeclaredCapabilities(null)) {
                    add(capability, capabilities);
                }
            }
        }
        InstallableUnitDescription unit = new InstallableUnitDescription();
        unit.setId(ID);
        Version version = Version.create("1.0.0.x" + Integer.toHexString(words.hashCode()));
        unit.setVersion(version);
        unit.setSingleton(true);
        capabilities.add(MetadataFactory.createProvidedCapability(IInstallableUnit.NAMESPACE_IU_ID, ID, version));
        unit.setCapabilities(capabilities.toArray(IProvidedCapability[]::new));
        return MetadataFactory.createInstallableUnit(unit);
    }

    private static void add(BundleCapability capability, Collection<IProvidedCapability> all) {
        Map<String, Object> attributes = capability.getAttributes();
        String namespace = capability.getNamespace();
        switch (namespace) {
            case BundleNamespace.BUNDLE_NAMESPACE -> {
                String name = String.valueOf(attributes.get(namespace));
                Version version = version(attributes.get(BundleNamespace.CAPABILITY_BUNDLE_VERSION_ATTRIBUTE));
                all.add(MetadataFactory.createProvidedCapability(NAMESPACE_BUNDLE, name, version));
                all.add(MetadataFactory.createProvidedCapability(IInstallableUnit.NAMESPACE_IU_ID, name, version));
            }
            case PackageNamespace.PACKAGE_NAMESPACE ->
                all.add(MetadataFactory.createProvidedCapability(
                        NAMESPACE_PACKAGE,
                        String.valueOf(attributes.get(namespace)),
                        version(attributes.get(PackageNamespace.CAPABILITY_VERSION_ATTRIBUTE))));
            case IdentityNamespace.IDENTITY_NAMESPACE, HostNamespace.HOST_NAMESPACE -> {
                // p2 has no requirements in these
            }
            default -> addGeneric(namespace, attributes, all);
        }
    }

    /** Where a capability has several versions, such as those of Java, p2 wants one of each. */
    private static void addGeneric(
            String namespace, Map<String, Object> attributes, Collection<IProvidedCapability> all) {
        Object version = attributes.get("version");
        Collection<?> versions = version instanceof Collection<?> several ? several : List.of("");
        for (Object one : versions) {
            Map<String, Object> copy = new LinkedHashMap<>();
            attributes.forEach((name, value) -> copy.put(name, asInP2(value)));
            copy.put(IProvidedCapability.PROPERTY_VERSION, version(version instanceof Collection<?> ? one : version));
            copy.putIfAbsent(namespace, namespace);
            all.add(MetadataFactory.createProvidedCapability(namespace, copy));
        }
    }

    private static Object asInP2(Object value) {
        return switch (value) {
            case List<?> several -> several.stream().map(WinnableUnit::asInP2).toList();
            case String text -> text;
            case Number number -> number;
            case Boolean yes -> yes;
            case org.osgi.framework.Version version -> Version.create(version.toString());
            default -> value.toString();
        };
    }

    private static Version version(@Nullable Object version) {
        return version == null ? Version.emptyVersion : Version.create(Objects.toString(version));
    }
}

package org.winnable.plugins.internal.p2;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IProvidedCapability;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.metadata.ITouchpointData;
import org.eclipse.equinox.p2.metadata.MetadataFactory;
import org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.metadata.VersionRange;
import org.eclipse.equinox.p2.publisher.eclipse.BundlesAction;

/**
 * A bundle in a file of its own. Authors build the same version again and again: its unit has the version of the bundle followed by
 * what the file holds, so that each build is another one.
 */
final class LocalUnit {

    private static final String VERSION = "org.winnable.version";
    private static final int DIGITS = 12;

    private LocalUnit() {}

    /** The version as its author gave it. */
    static String originalVersion(IInstallableUnit unit) {
        String version = unit.getProperty(VERSION);
        return version == null ? unit.getVersion().toString() : version;
    }

    /** The unit of a file, from the unit that a publisher made of it. */
    static IInstallableUnit of(Path jar, IInstallableUnit published) throws IOException {
        Version original = published.getVersion();
        Version version = Version.create(
                withDigest(original.toString(), Digests.sha256(jar).substring(0, DIGITS)));
        InstallableUnitDescription unit = new InstallableUnitDescription();
        unit.setId(published.getId());
        unit.setVersion(version);
        unit.setSingleton(published.isSingleton());
        published.getProperties().forEach(unit::setProperty);
        unit.setProperty(VERSION, original.toString());
        // p2 finds a unit by the capability that has its own name and version
        unit.setCapabilities(published.getProvidedCapabilities().stream()
                .map(capability -> capability.getNamespace().equals(IInstallableUnit.NAMESPACE_IU_ID)
                        ? MetadataFactory.createProvidedCapability(
                                capability.getNamespace(), capability.getName(), version)
                        : capability)
                .toArray(IProvidedCapability[]::new));
        unit.setRequirements(published.getRequirements().toArray(IRequirement[]::new));
        unit.setUpdateDescriptor(
                MetadataFactory.createUpdateDescriptor(published.getId(), new VersionRange("0.0.0"), 0, null));
        unit.setArtifacts(
                new IArtifactKey[] {BundlesAction.createBundleArtifactKey(published.getId(), version.toString())});
        unit.setTouchpointType(published.getTouchpointType());
        for (ITouchpointData data : published.getTouchpointData()) {
            unit.addTouchpointData(data);
        }
        return MetadataFactory.createInstallableUnit(unit);
    }

    /** A version of three numbers gets a qualifier, one of four a longer one. */
    private static String withDigest(String version, String digest) {
        return version + (version.chars().filter(character -> character == '.').count() < 3 ? "." : "-") + digest;
    }
}

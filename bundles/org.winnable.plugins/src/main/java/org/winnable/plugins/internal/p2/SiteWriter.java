package org.winnable.plugins.internal.p2;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.publisher.eclipse.BundlesAction;
import org.eclipse.equinox.p2.repository.IRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.spi.ArtifactDescriptor;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepository;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.winnable.core.text.Texts;
import org.winnable.plugins.PluginException;

/**
 * Writes a site that plug-ins can be installed from.
 *
 * @param agent whose repositories are used; it remembers the site
 * @param folder of the site; made if it does not exist
 */
record SiteWriter(IProvisioningAgent agent, Path folder) {

    private static final Texts TEXTS = Texts.of(PluginException.class);
    private static final String CHECKSUM = "download.checksum.sha-256";
    private static final Map<String, String> COMPRESSED = Map.of(IRepository.PROP_COMPRESSED, "true");

    /** Makes of the unit that a publisher made of a file the one that the site offers. */
    @FunctionalInterface
    interface Offering {
        IInstallableUnit of(Path jar, IInstallableUnit published) throws IOException;
    }

    /** Adds bundles to what the site offers. */
    void add(List<Path> jars, Offering offering, IProgressMonitor monitor) throws IOException, ProvisionException {
        Files.createDirectories(folder);
        URI place = folder.toUri();
        IMetadataRepository metadata = metadata(place, monitor);
        IArtifactRepository files = files(place, monitor);
        List<IInstallableUnit> units = new ArrayList<>();
        for (Path jar : jars) {
            IInstallableUnit published = BundlesAction.createBundleIU(jar.toFile())
                    .orElseThrow(() -> new IOException(TEXTS.get("store.noBundle", jar)));
            IInstallableUnit unit = offering.of(jar, published);
            for (IArtifactKey key : unit.getArtifacts()) {
                write(jar, key, files, monitor);
            }
            units.add(unit);
        }
        metadata.removeInstallableUnits(units);
        metadata.addInstallableUnits(units);
    }

    private static void write(Path jar, IArtifactKey key, IArtifactRepository files, IProgressMonitor monitor)
            throws IOException, ProvisionException {
        files.removeDescriptor(key, monitor);
        ArtifactDescriptor descriptor = (ArtifactDescriptor) files.createArtifactDescriptor(key);
        descriptor.setProperty(CHECKSUM, Digests.sha256(jar));
        try (OutputStream out = files.getOutputStream(descriptor)) {
            Files.copy(jar, out);
        }
    }

    private IMetadataRepository metadata(URI place, IProgressMonitor monitor) throws ProvisionException {
        IMetadataRepositoryManager manager = PluginProfile.service(agent, IMetadataRepositoryManager.class);
        return Files.exists(folder.resolve("content.jar"))
                ? manager.loadRepository(place, monitor)
                : manager.createRepository(
                        place, name(), IMetadataRepositoryManager.TYPE_SIMPLE_REPOSITORY, COMPRESSED);
    }

    private IArtifactRepository files(URI place, IProgressMonitor monitor) throws ProvisionException {
        IArtifactRepositoryManager manager = PluginProfile.service(agent, IArtifactRepositoryManager.class);
        return Files.exists(folder.resolve("artifacts.jar"))
                ? manager.loadRepository(place, monitor)
                : manager.createRepository(
                        place, name(), IArtifactRepositoryManager.TYPE_SIMPLE_REPOSITORY, COMPRESSED);
    }

    private String name() {
        return String.valueOf(folder.getFileName());
    }
}

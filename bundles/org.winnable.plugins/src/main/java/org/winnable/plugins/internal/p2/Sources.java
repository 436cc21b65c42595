package org.winnable.plugins.internal.p2;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.IFileArtifactRepository;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.winnable.core.text.Texts;
import org.winnable.plugins.PluginException;

/** The places that one change gets plug-ins from. Nothing of them is remembered when it is closed. */
final class Sources implements AutoCloseable {

    private static final Texts TEXTS = Texts.of(PluginException.class);
    private static final Set<String> SCHEMES = Set.of("http", "https", "file");

    private final TemporaryFolder folder;
    private final IProvisioningAgent agent;
    private final IProgressMonitor monitor;
    private final Map<URI, IQueryable<IInstallableUnit>> units = new LinkedHashMap<>();
    private final Map<String, URI> opened = new LinkedHashMap<>();

    Sources(IProvisioningAgentProvider agents, IProgressMonitor monitor) throws PluginException {
        this.monitor = monitor;
        try {
            folder = new TemporaryFolder();
            agent = agents.createAgent(folder.next("p2").toUri());
        } catch (IOException | ProvisionException e) {
            throw new PluginException(TEXTS.get("store.temporary", e.getMessage()), e);
        }
    }

    /**
     * The units that a place offers.
     *
     * @param origin a bundle, a zip, a folder or an address
     */
    IQueryable<IInstallableUnit> open(String origin) throws PluginException {
        String whole = absolute(origin);
        URI known = opened.get(whole);
        URI place = known == null ? place(origin) : known;
        try {
            IQueryable<IInstallableUnit> offered = PluginProfile.service(agent, IMetadataRepositoryManager.class)
                    .loadRepository(place, monitor);
            PluginProfile.service(agent, IArtifactRepositoryManager.class).loadRepository(place, monitor);
            opened.put(whole, place);
            units.put(place, offered);
            return offered;
        } catch (ProvisionException e) {
            throw new PluginException(TEXTS.get("store.unreadable", origin, Statuses.words(e.getStatus())), e);
        }
    }

    /** The units that a place offers, if it can be reached now. */
    Optional<IQueryable<IInstallableUnit>> tryOpen(String origin) {
        try {
            return Optional.of(open(origin));
        } catch (PluginException e) {
            return Optional.empty();
        }
    }

    /** What each place that was opened offers, by the origin that somebody named. */
    Map<String, IQueryable<IInstallableUnit>> opened() {
        Map<String, IQueryable<IInstallableUnit>> all = new LinkedHashMap<>();
        opened.forEach((origin, place) -> all.put(origin, Objects.requireNonNull(units.get(place))));
        return all;
    }

    /** All places that were opened. */
    URI[] places() {
        return units.keySet().toArray(URI[]::new);
    }

    IProvisioningAgent agent() {
        return agent;
    }

    /** An empty repository for files, gone when this is closed. */
    IFileArtifactRepository emptyRepository() throws ProvisionException {
        return (IFileArtifactRepository) PluginProfile.service(agent, IArtifactRepositoryManager.class)
                .createRepository(
                        folder.next("files").toUri(),
                        "files",
                        IArtifactRepositoryManager.TYPE_SIMPLE_REPOSITORY,
                        Map.of());
    }

    /** The form in which an origin is kept: a path as a whole one, since it is read again from another folder. */
    static String absolute(String origin) {
        return file(origin)
                .map(path -> path.toAbsolutePath().normalize().toString())
                .orElse(origin);
    }

    private URI place(String origin) throws PluginException {
        Optional<Path> local = file(origin);
        if (local.isEmpty()) {
            return address(origin);
        }
        Path path = local.get().toAbsolutePath().normalize();
        try {
            if (Files.isDirectory(path)) {
                return path.toUri();
            }
            return isBundle(path) ? published(path) : unpacked(path);
        } catch (IOException | ProvisionException e) {
            throw new PluginException(TEXTS.get("store.unreadable", origin, String.valueOf(e.getMessage())), e);
        }
    }

    private static Optional<Path> file(String origin) {
        try {
            URI uri = new URI(origin);
            Path path = "file".equals(uri.getScheme()) ? Path.of(uri) : Path.of(origin);
            return Optional.of(path).filter(Files::exists);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return plain(origin);
        }
    }

    private static Optional<Path> plain(String origin) {
        try {
            return Optional.of(Path.of(origin)).filter(Files::exists);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static URI address(String origin) throws PluginException {
        try {
            URI uri = new URI(origin);
            if (uri.getScheme() != null && SCHEMES.contains(uri.getScheme())) {
                return uri;
            }
        } catch (URISyntaxException e) {
            throw new PluginException(TEXTS.get("store.nowhere", origin), e);
        }
        throw new PluginException(TEXTS.get("store.nowhere", origin));
    }

    private static boolean isBundle(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            var manifest = jar.getManifest();
            return manifest != null && manifest.getMainAttributes().getValue("Bundle-SymbolicName") != null;
        }
    }

    private URI published(Path jar) throws IOException, ProvisionException {
        Path site = folder.next("bundle");
        new SiteWriter(agent, site).add(List.of(jar), LocalUnit::of, monitor);
        return site.toUri();
    }

    private URI unpacked(Path zip) throws IOException {
        Path site = folder.next("site");
        new SiteArchive(zip).unpack(site);
        return site.toUri();
    }

    @Override
    public void close() {
        Agents.stop(agent);
        folder.close();
    }
}

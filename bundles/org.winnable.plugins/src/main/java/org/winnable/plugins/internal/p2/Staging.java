package org.winnable.plugins.internal.p2;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRequest;
import org.eclipse.equinox.p2.repository.artifact.IFileArtifactRepository;
import org.winnable.core.text.Texts;
import org.winnable.plugins.CheckedFile;
import org.winnable.plugins.JarTrust;
import org.winnable.plugins.PluginException;
import org.winnable.plugins.Trust;

/** The files of a change, fetched and checked before anybody is asked: what is installed is what was checked. */
final class Staging {

    private static final Texts TEXTS = Texts.of(PluginException.class);

    private final IFileArtifactRepository repository;
    private final List<CheckedFile> files = new ArrayList<>();
    private final List<File> jars = new ArrayList<>();

    private Staging(IFileArtifactRepository repository) {
        this.repository = repository;
    }

    /**
     * Fetches files from the sources.
     *
     * @throws PluginException if a file cannot be had, or is not the one that its site says it is
     */
    static Staging of(Set<IArtifactKey> keys, Sources sources, JarTrust trust, IProgressMonitor monitor)
            throws PluginException {
        try {
            Staging staging = new Staging(sources.emptyRepository());
            for (IArtifactKey key : keys.stream()
                    .sorted(Comparator.comparing(IArtifactKey::getId))
                    .toList()) {
                staging.fetch(key, sources, trust, monitor);
                staging.check(key, trust);
            }
            return staging;
        } catch (ProvisionException | IOException e) {
            throw new PluginException(TEXTS.get("store.temporary", e.getMessage()), e);
        }
    }

    private void fetch(IArtifactKey key, Sources sources, JarTrust trust, IProgressMonitor monitor)
            throws PluginException, ProvisionException, IOException {
        IArtifactRepositoryManager manager = PluginProfile.service(sources.agent(), IArtifactRepositoryManager.class);
        IStatus last = org.eclipse.core.runtime.Status.OK_STATUS;
        for (var place : sources.places()) {
            IArtifactRepository source = manager.loadRepository(place, monitor);
            if (source.contains(key)) {
                IArtifactRequest request = manager.createMirrorRequest(key, repository, null, null);
                source.getArtifacts(new IArtifactRequest[] {request}, monitor);
                last = request.getResult();
                if (monitor.isCanceled()) {
                    throw new java.util.concurrent.CancellationException();
                }
                if (last.isOK()) {
                    return;
                }
                refuseTampered(key, source, trust);
            }
        }
        String name = key.getId();
        if (Statuses.has(last, code -> code == ProvisionException.ARTIFACT_MD5_NOT_MATCH)) {
            throw new PluginException(TEXTS.get("store.changed", name));
        }
        throw new PluginException(TEXTS.get("store.noFile", name, Statuses.words(last)));
    }

    /** p2 fetches no file whose content is not what was signed, and does not say so in words; we look why. */
    private static void refuseTampered(IArtifactKey key, IArtifactRepository source, JarTrust trust)
            throws PluginException, IOException {
        File file = source instanceof IFileArtifactRepository local ? local.getArtifactFile(key) : null;
        if (file != null) {
            Trust found = trust.of(file.toPath());
            if (found.isRefused()) {
                throw new PluginException(TEXTS.get("store.tampered", key.getId(), found.words()));
            }
        }
    }

    private void check(IArtifactKey key, JarTrust trust) throws IOException, PluginException {
        File file = repository.getArtifactFile(key);
        if (file == null) {
            throw new PluginException(TEXTS.get("store.noFile", key.getId(), ""));
        }
        jars.add(file);
        files.add(new CheckedFile(key.getId(), file.length(), trust.of(file.toPath())));
    }

    IFileArtifactRepository repository() {
        return repository;
    }

    List<CheckedFile> files() {
        return List.copyOf(files);
    }

    List<File> jars() {
        return List.copyOf(jars);
    }
}

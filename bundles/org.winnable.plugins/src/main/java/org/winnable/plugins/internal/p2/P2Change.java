package org.winnable.plugins.internal.p2;

import java.io.File;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.PhaseSetFactory;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.operations.ProvisioningSession;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.ArtifactKeyQuery;
import org.eclipse.equinox.p2.repository.artifact.IFileArtifactRepository;
import org.winnable.core.text.Texts;
import org.winnable.core.work.Progress;
import org.winnable.plugins.CheckedFile;
import org.winnable.plugins.Consent;
import org.winnable.plugins.ConsentMissingException;
import org.winnable.plugins.ConsentMissingException.What;
import org.winnable.plugins.JarTrust;
import org.winnable.plugins.Licence;
import org.winnable.plugins.PluginChange;
import org.winnable.plugins.PluginException;
import org.winnable.plugins.PluginStep;
import org.winnable.plugins.Signer;
import org.winnable.plugins.Trust;
import org.winnable.plugins.internal.load.Lines;
import org.winnable.plugins.internal.load.PluginFolder;
import org.winnable.plugins.internal.load.PluginLoader;

/** A plan of p2 with its files fetched. The engine takes them from there; the list that the loader reads makes the change happen. */
final class P2Change implements PluginChange {

    private static final Texts TEXTS = Texts.of(PluginException.class);
    private static final int STATES_KEPT = 20;

    private final PluginFolder folder;
    private final PluginLoader loader;
    private final PluginProfile profile;
    private final Sources sources;
    private final IProvisioningPlan plan;
    private final Set<IInstallableUnit> added;
    private final Set<IInstallableUnit> removed;
    private final List<PluginStep> steps;
    private final Staging staging;
    private boolean closed;

    /** Fetches what the plan brings. The sources and the agent of the profile are closed with the change. */
    P2Change(
            PluginFolder folder,
            PluginLoader loader,
            PluginProfile profile,
            Sources sources,
            IProvisioningPlan plan,
            Set<IInstallableUnit> asked,
            Progress progress)
            throws PluginException {
        this.folder = folder;
        this.loader = loader;
        this.profile = profile;
        this.sources = sources;
        this.plan = plan;
        this.added = units(plan.getAdditions());
        this.removed = units(plan.getRemovals());
        for (IInstallableUnit unit : added) {
            String instruction = Units.instruction(unit).orElse("");
            if (!instruction.isEmpty()) {
                throw new PluginException(TEXTS.get("store.instruction", Units.id(unit), instruction));
            }
        }
        this.steps = Steps.of(added, removed, asked);
        try {
            IFileArtifactRepository pool = profile.pool();
            Set<IArtifactKey> missing = PluginProfile.artifacts(added).stream()
                    .filter(key -> !pool.contains(key))
                    .collect(Collectors.toUnmodifiableSet());
            JarTrust trust = new JarTrust(new TrustedKeys(folder.keys()).fingerprints());
            this.staging = Staging.of(missing, sources, trust, new Monitor(progress));
        } catch (IOException | ProvisionException e) {
            throw new PluginException(TEXTS.get("store.folder", folder.root(), String.valueOf(e.getMessage())), e);
        }
    }

    @Override
    public List<PluginStep> steps() {
        return steps;
    }

    @Override
    public List<Licence> licences() {
        return added.stream()
                .flatMap(unit -> Units.licences(unit).stream())
                .distinct()
                .sorted(java.util.Comparator.comparing(Licence::plugin))
                .toList();
    }

    @Override
    public List<CheckedFile> files() {
        return staging.files();
    }

    @Override
    public boolean isAtNextStart() {
        try {
            IFileArtifactRepository pool = profile.pool();
            List<File> leaving = PluginProfile.artifacts(removed).stream()
                    .map(pool::getArtifactFile)
                    .filter(java.util.Objects::nonNull)
                    .toList();
            return NextStart.isNeeded(staging.jars()) || NextStart.isNeeded(leaving);
        } catch (ProvisionException e) {
            return true;
        }
    }

    @Override
    public void apply(Consent consent, Progress progress) throws PluginException {
        Set<Signer> newlyTrusted = agreed(consent);
        progress.checkCancelled();
        try {
            try (ChangeLock lock = ChangeLock.of(folder)) {
                if (!lock.isHeld()) {
                    throw new PluginException(TEXTS.get("store.busy"));
                }
                perform();
                new TrustedKeys(folder.keys()).add(newlyTrusted);
            }
        } catch (IOException | ProvisionException e) {
            throw new PluginException(TEXTS.get("store.folder", folder.root(), String.valueOf(e.getMessage())), e);
        }
    }

    private Set<Signer> agreed(Consent consent) throws PluginException {
        Set<Signer> newlyTrusted = new LinkedHashSet<>();
        for (CheckedFile file : staging.files()) {
            switch (file.trust()) {
                case Trust.Tampered tampered ->
                    throw new PluginException(TEXTS.get("store.tampered", file.name(), tampered.words()));
                case Trust.Unsigned unsigned -> {
                    if (!consent.unsigned()) {
                        throw new ConsentMissingException(
                                What.UNSIGNED, TEXTS.get("consent.unsigned", file.name(), unsigned.words()));
                    }
                }
                case Trust.UnknownKey unknown -> {
                    if (!consent.keys().contains(unknown.signer().fingerprint())) {
                        throw new ConsentMissingException(
                                What.UNKNOWN_KEY, TEXTS.get("consent.key", file.name(), unknown.words()));
                    }
                    newlyTrusted.add(unknown.signer());
                }
                case Trust.Signed signed -> {
                    // somebody said yes to this key before
                }
            }
        }
        if (!consent.licences() && !licences().isEmpty()) {
            throw new ConsentMissingException(
                    What.LICENCE,
                    TEXTS.get("consent.licence", licences().getFirst().plugin()));
        }
        return newlyTrusted;
    }

    private void perform() throws PluginException, ProvisionException, IOException {
        Set<IInstallableUnit> before = profile.units();
        ProvisioningContext context = PluginProfile.context(sources.agent());
        context.setMetadataRepositories();
        context.setArtifactRepositories(staging.repository().getLocation());
        IStatus done = new ProvisioningSession(profile.agent())
                .performProvisioningPlan(
                        plan,
                        // who vouches for the files was found out before
                        PhaseSetFactory.createDefaultPhaseSetExcluding(
                                new String[] {PhaseSetFactory.PHASE_CHECK_TRUST}),
                        context,
                        new NullProgressMonitor());
        if (!done.isOK() && done.getSeverity() >= IStatus.ERROR) {
            throw new PluginException(TEXTS.get("store.failed", Statuses.words(done)));
        }
        PluginProfile now = PluginProfile.open(profile.agent(), folder);
        Lines.write(folder.list(), now.bundleFiles());
        loader.load();
        tidy(now, before);
    }

    /** Files of what was replaced stay until the next change, so that going back needs nobody; those of what was removed go. */
    private void tidy(PluginProfile now, Set<IInstallableUnit> before) throws ProvisionException {
        Set<String> present = now.units().stream().map(IInstallableUnit::getId).collect(Collectors.toUnmodifiableSet());
        Set<IArtifactKey> kept = new LinkedHashSet<>(PluginProfile.artifacts(now.units()));
        kept.addAll(PluginProfile.artifacts(before.stream()
                .filter(unit -> present.contains(unit.getId()))
                .collect(Collectors.toUnmodifiableSet())));
        IFileArtifactRepository pool = now.pool();
        Set<IArtifactKey> lying =
                pool.query(ArtifactKeyQuery.ALL_KEYS, new NullProgressMonitor()).toUnmodifiableSet();
        for (IArtifactKey key : lying) {
            if (!kept.contains(key)) {
                pool.removeDescriptor(key, new NullProgressMonitor());
            }
        }
        List<Long> states = now.states();
        for (long state : states.subList(Math.min(STATES_KEPT, states.size()), states.size())) {
            now.forget(state);
        }
    }

    private static Set<IInstallableUnit> units(org.eclipse.equinox.p2.query.IQueryable<IInstallableUnit> units) {
        Collection<IInstallableUnit> all = units.query(QueryUtil.createIUAnyQuery(), new NullProgressMonitor())
                .toUnmodifiableSet();
        return all.stream().filter(unit -> !PluginProfile.isWinnable(unit)).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            Agents.stop(profile.agent());
            sources.close();
        }
    }
}

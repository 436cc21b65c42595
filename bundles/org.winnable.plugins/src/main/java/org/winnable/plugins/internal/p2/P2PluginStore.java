package org.winnable.plugins.internal.p2;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.winnable.core.text.Texts;
import org.winnable.core.work.Progress;
import org.winnable.plugins.InstalledPlugin;
import org.winnable.plugins.PluginChange;
import org.winnable.plugins.PluginException;
import org.winnable.plugins.PluginOffer;
import org.winnable.plugins.PluginSnapshot;
import org.winnable.plugins.PluginStore;
import org.winnable.plugins.Signer;
import org.winnable.plugins.internal.load.Lines;
import org.winnable.plugins.internal.load.PluginFolder;
import org.winnable.plugins.internal.load.PluginLoader;
import org.winnable.plugins.internal.p2.Planning.Root;

/** Each question opens what is on disk anew: another process may have changed it. */
@Component(service = PluginStore.class)
public final class P2PluginStore implements PluginStore {

    private static final Texts TEXTS = Texts.of(PluginException.class);

    private static final String GARBAGE_COLLECTOR = "org.eclipse.equinox.p2.garbagecollector";

    private final BundleContext context;
    private final IProvisioningAgentProvider agents;
    private final PluginFolder folder;
    private final PluginLoader loader;
    private final InstalledBundles bundles;

    /** The store of this process's user. */
    @Activate
    public P2PluginStore(BundleContext context, @Reference IProvisioningAgentProvider agents) {
        this.context = context;
        this.agents = agents;
        this.folder = PluginFolder.own();
        this.loader = new PluginLoader(context, folder);
        this.bundles = new InstalledBundles(context);
        // p2 would delete at once what a change replaced; going back wants it
        DefaultScope.INSTANCE.getNode(GARBAGE_COLLECTOR).putBoolean("gc_enabled", false);
    }

    @Override
    public List<InstalledPlugin> installed() throws PluginException {
        return reading(profile -> {
            List<InstalledPlugin> all = new ArrayList<>();
            for (IInstallableUnit root : profile.roots()) {
                all.add(bundles.describe(root, profile));
            }
            return List.copyOf(all);
        });
    }

    @Override
    public List<PluginOffer> search(List<String> sites, String words, Progress progress) throws PluginException {
        Monitor monitor = new Monitor(progress);
        try (Sources sources = new Sources(agents, monitor)) {
            return new Search(words).on(sites.isEmpty() ? sites() : sites, sources, monitor);
        } catch (OperationCanceledException e) {
            throw Cancelled.by(e);
        }
    }

    @Override
    public PluginChange install(String origin, Optional<String> id, Progress progress) throws PluginException {
        return changing(progress, (profile, sources, monitor) -> {
            List<IInstallableUnit> offered = Units.plugins(sources.open(origin), monitor);
            openKnown(sources);
            IInstallableUnit chosen = Roots.choose(offered, origin, id);
            Root root = new Root(chosen, Sources.absolute(origin), Instant.now());
            return new Planning(List.of(root), Roots.installedAs(profile, Units.id(chosen), chosen), List.of());
        });
    }

    @Override
    public PluginChange update(List<String> ids, Progress progress) throws PluginException {
        return changing(progress, (profile, sources, monitor) -> {
            openKnown(sources);
            List<Root> newer = new ArrayList<>();
            List<IInstallableUnit> older = new ArrayList<>();
            for (IInstallableUnit root : ids.isEmpty() ? profile.roots() : Roots.named(profile, ids)) {
                Updates.of(root, profile, sources, monitor).ifPresent(update -> {
                    newer.add(update);
                    older.add(root);
                });
            }
            return new Planning(newer, older, List.of());
        });
    }

    @Override
    public PluginChange remove(List<String> ids, Progress progress) throws PluginException {
        return changing(
                progress, (profile, sources, monitor) -> new Planning(List.of(), Roots.named(profile, ids), List.of()));
    }

    @Override
    public List<PluginSnapshot> history() throws PluginException {
        return reading(profile -> {
            List<PluginSnapshot> all = new ArrayList<>();
            for (long state : profile.states()) {
                List<String> plugins = profile.at(state).roots().stream()
                        .map(root -> Units.id(root) + ' ' + LocalUnit.originalVersion(root))
                        .toList();
                all.add(new PluginSnapshot(Instant.ofEpochMilli(state), plugins, all.isEmpty()));
            }
            return List.copyOf(all);
        });
    }

    @Override
    public PluginChange rollback(Optional<Instant> since, Progress progress) throws PluginException {
        return changing(progress, (profile, sources, monitor) -> {
            List<Long> states = profile.states();
            long state = since.map(Instant::toEpochMilli)
                    .or(() -> states.stream().skip(1).findFirst())
                    .filter(states::contains)
                    .orElseThrow(() -> new PluginException(TEXTS.get("store.noState")));
            PluginProfile then = profile.at(state);
            Set<IInstallableUnit> wanted = new LinkedHashSet<>(then.roots());
            Set<IInstallableUnit> present = new HashSet<>(profile.roots());
            List<Root> add = new ArrayList<>();
            for (IInstallableUnit unit : wanted) {
                if (!present.contains(unit)) {
                    String origin = then.property(unit, PluginProfile.ORIGIN);
                    if (!profile.holds(unit)) {
                        sources.open(origin);
                    }
                    add.add(new Root(unit, origin, InstalledBundles.since(unit, then)));
                }
            }
            present.removeAll(wanted);
            return new Planning(add, List.copyOf(present), List.copyOf(then.units()));
        });
    }

    @Override
    public List<String> sites() throws PluginException {
        return onDisk(() -> Lines.read(folder.sites()));
    }

    @Override
    public void addSite(String site) throws PluginException {
        String whole = Sources.absolute(site);
        Set<String> all = new LinkedHashSet<>(sites());
        all.add(whole);
        onDisk(() -> {
            Lines.write(folder.sites(), List.copyOf(all));
            return true;
        });
    }

    @Override
    public void removeSite(String site) throws PluginException {
        List<String> all = new ArrayList<>(sites());
        if (!all.remove(site) && !all.remove(Sources.absolute(site))) {
            throw new PluginException(TEXTS.get("store.noSite", site));
        }
        onDisk(() -> {
            Lines.write(folder.sites(), all);
            return true;
        });
    }

    @Override
    public List<Signer> trusted() throws PluginException {
        return onDisk(() -> new TrustedKeys(folder.keys()).all());
    }

    @Override
    public void distrust(String fingerprint) throws PluginException {
        if (!onDisk(() -> new TrustedKeys(folder.keys()).remove(fingerprint))) {
            throw new PluginException(TEXTS.get("store.noKey", fingerprint));
        }
    }

    @Override
    public void publish(List<Path> jars, Path site, Progress progress) throws PluginException {
        Monitor monitor = new Monitor(progress);
        try (Sources sources = new Sources(agents, monitor)) {
            new SiteWriter(sources.agent(), site).add(jars, (jar, published) -> published, monitor);
        } catch (IOException | ProvisionException e) {
            throw new PluginException(TEXTS.get("store.unwritten", site, String.valueOf(e.getMessage())), e);
        }
    }

    /** Sites that cannot be reached now are no reason not to install from a file. */
    private void openKnown(Sources sources) throws PluginException {
        for (String site : sites()) {
            sources.tryOpen(site);
        }
    }

    private interface Reading<T> {
        T from(PluginProfile profile) throws PluginException;
    }

    /** Where nothing was ever installed, a question leaves nothing behind. */
    private <T> List<T> reading(Reading<List<T>> reading) throws PluginException {
        if (!Files.exists(folder.agent())) {
            return List.of();
        }
        IProvisioningAgent agent = agent();
        try {
            PluginProfile profile = PluginProfile.open(agent, folder);
            finish(profile);
            return reading.from(profile);
        } catch (ProvisionException e) {
            throw unreadable(e);
        } finally {
            Agents.stop(agent);
        }
    }

    /** Does what is left of a change that a killed process had begun: the list is written last. */
    private void finish(PluginProfile profile) throws PluginException, ProvisionException {
        List<String> files = profile.bundleFiles();
        onDisk(() -> {
            if (!files.equals(Lines.read(folder.list()))) {
                try (ChangeLock lock = ChangeLock.of(folder)) {
                    if (lock.isHeld()) {
                        Lines.write(folder.list(), files);
                        loader.load();
                    }
                }
            }
            return true;
        });
    }

    private interface Working {
        Planning out(PluginProfile profile, Sources sources, Monitor monitor) throws PluginException;
    }

    private PluginChange changing(Progress progress, Working working) throws PluginException {
        Monitor monitor = new Monitor(progress);
        IProvisioningAgent agent = agent();
        @SuppressWarnings("resource") // closed below, or with the change
        Sources sources = new Sources(agents, monitor);
        boolean handedOver = false;
        try {
            PluginProfile profile = PluginProfile.open(agent, folder);
            finish(profile);
            Planning planning = working.out(profile, sources, monitor);
            IInstallableUnit winnable = WinnableUnit.of(context.getBundles());
            IProvisioningPlan plan = planning.plan(profile, sources, winnable, monitor);
            Set<IInstallableUnit> asked = new HashSet<>(planning.remove());
            planning.add().forEach(root -> asked.add(root.unit()));
            PluginChange change = new P2Change(folder, loader, profile, sources, plan, asked, progress);
            handedOver = true;
            return change;
        } catch (ProvisionException e) {
            throw unreadable(e);
        } catch (OperationCanceledException e) {
            throw Cancelled.by(e);
        } finally {
            if (!handedOver) {
                Agents.stop(agent);
                sources.close();
            }
        }
    }

    private IProvisioningAgent agent() throws PluginException {
        try {
            return Objects.requireNonNull(agents.createAgent(folder.agent().toUri()));
        } catch (ProvisionException e) {
            throw unreadable(e);
        }
    }

    private interface OnDisk<T> {
        T work() throws IOException;
    }

    private <T> T onDisk(OnDisk<T> work) throws PluginException {
        try {
            return work.work();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private PluginException unreadable(Exception e) {
        return new PluginException(TEXTS.get("store.folder", folder.root(), String.valueOf(e.getMessage())), e);
    }
}

package org.winnable.plugins.internal.p2;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.planner.IPlanner;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.IFileArtifactRepository;
import org.winnable.plugins.PluginException;
import org.winnable.plugins.internal.load.PluginFolder;

/** What p2 knows of the installed plug-ins, and the pool that their files lie in. */
final class PluginProfile {

    /** Where a plug-in came from: kept with it so that updates are looked for there. */
    static final String ORIGIN = "org.winnable.origin";

    /** When it was installed, in milliseconds since 1970. */
    static final String SINCE = "org.winnable.since";

    private static final String ID = "plugins";
    private static final IProgressMonitor QUIETLY = new NullProgressMonitor();

    private final IProvisioningAgent agent;
    private final PluginFolder folder;
    private final IProfile profile;

    private PluginProfile(IProvisioningAgent agent, PluginFolder folder, IProfile profile) {
        this.agent = agent;
        this.folder = folder;
        this.profile = profile;
    }

    /** The profile as it is now; made if nothing was ever installed. */
    static PluginProfile open(IProvisioningAgent agent, PluginFolder folder) throws ProvisionException {
        IProfileRegistry registry = registry(agent);
        IProfile profile = registry.getProfile(ID);
        if (profile == null) {
            String root = folder.root().toString();
            profile = registry.addProfile(ID, Map.of(IProfile.PROP_INSTALL_FOLDER, root, IProfile.PROP_CACHE, root));
        }
        return new PluginProfile(agent, folder, Objects.requireNonNull(profile));
    }

    /** The profile as it was at one of {@link #states()}. */
    PluginProfile at(long state) {
        return new PluginProfile(
                agent, folder, Objects.requireNonNull(registry(agent).getProfile(ID, state)));
    }

    /** When it was changed, the latest first. */
    List<Long> states() {
        return java.util.Arrays.stream(registry(agent).listProfileTimestamps(ID))
                .boxed()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** Forgets how it was at a time. */
    void forget(long state) throws ProvisionException {
        registry(agent).removeProfile(ID, state);
    }

    IProvisioningAgent agent() {
        return agent;
    }

    IProfile profile() {
        return profile;
    }

    IPlanner planner() {
        return service(agent, IPlanner.class);
    }

    /** What somebody asked for, in the order of names; Winnable itself is none of it. */
    List<IInstallableUnit> roots() {
        return stream(profile, QueryUtil.createIUAnyQuery())
                .filter(unit -> Boolean.parseBoolean(property(unit, IProfile.PROP_PROFILE_ROOT_IU)))
                .filter(unit -> !isWinnable(unit))
                .sorted(Comparator.comparing(Units::name).thenComparing(Units::id))
                .toList();
    }

    /** Everything that was installed, Winnable itself left out. */
    Set<IInstallableUnit> units() {
        return stream(profile, QueryUtil.createIUAnyQuery())
                .filter(unit -> !isWinnable(unit))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The unit that stood for Winnable when something was installed last. */
    List<IInstallableUnit> winnable() {
        return stream(profile, QueryUtil.createIUQuery(WinnableUnit.ID)).toList();
    }

    /** A property that was kept with a unit; empty if there is none. */
    String property(IInstallableUnit unit, String name) {
        return Objects.requireNonNullElse(profile.getInstallableUnitProperty(unit, name), "");
    }

    /** Where the files of installed plug-ins lie. */
    IFileArtifactRepository pool() throws ProvisionException {
        IArtifactRepositoryManager repositories = service(agent, IArtifactRepositoryManager.class);
        var place = folder.root().toUri();
        try {
            return (IFileArtifactRepository) repositories.loadRepository(place, QUIETLY);
        } catch (ProvisionException e) {
            // there is none before the first plug-in
            return (IFileArtifactRepository) repositories.createRepository(
                    place, ID, IArtifactRepositoryManager.TYPE_SIMPLE_REPOSITORY, Map.of());
        }
    }

    /** The lines of the list that the loader reads: the files of all bundles, as they lie in the folder. */
    List<String> bundleFiles() throws ProvisionException {
        if (units().isEmpty()) {
            return List.of();
        }
        IFileArtifactRepository pool = pool();
        Path root = folder.root();
        return units().stream()
                .filter(Units::isBundle)
                .flatMap(unit -> unit.getArtifacts().stream())
                .map(pool::getArtifactFile)
                .filter(Objects::nonNull)
                .map(file -> root.relativize(file.toPath().toAbsolutePath()).toString())
                .sorted()
                .toList();
    }

    /** Whether all files of a unit still lie in the pool. */
    boolean holds(IInstallableUnit unit) throws PluginException {
        try {
            IFileArtifactRepository pool = pool();
            return unit.getArtifacts().stream().allMatch(pool::contains);
        } catch (ProvisionException e) {
            throw new PluginException(Statuses.words(e.getStatus()), e);
        }
    }

    static Set<IArtifactKey> artifacts(Set<IInstallableUnit> units) {
        return units.stream().flatMap(unit -> unit.getArtifacts().stream()).collect(Collectors.toUnmodifiableSet());
    }

    static boolean isWinnable(IInstallableUnit unit) {
        return unit.getId().equals(WinnableUnit.ID);
    }

    /** Repositories are looked up by {@code sources}, so that p2 does not remember them among the plug-ins. */
    static ProvisioningContext context(IProvisioningAgent sources) {
        return new ProvisioningContext(sources);
    }

    static <T> T service(IProvisioningAgent agent, Class<T> type) {
        return Objects.requireNonNull(agent.getService(type), type.getName());
    }

    private static Stream<IInstallableUnit> stream(
            IQueryable<IInstallableUnit> units, org.eclipse.equinox.p2.query.IQuery<IInstallableUnit> query) {
        return units.query(query, QUIETLY).toUnmodifiableSet().stream();
    }

    private static IProfileRegistry registry(IProvisioningAgent agent) {
        return service(agent, IProfileRegistry.class);
    }
}

package org.winnable.core.internal.registry;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IRegistryEventListener;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.content.ContentMapping;
import org.winnable.core.pack.ClientPack;
import org.winnable.core.persona.PersonaEditor;
import org.winnable.core.plugin.AvailablePlugin;
import org.winnable.core.plugin.Contribution;
import org.winnable.core.plugin.ContributionId;
import org.winnable.core.plugin.ContributionId.Point;
import org.winnable.core.plugin.Guard;
import org.winnable.core.plugin.PluginHealth;
import org.winnable.core.scoring.ScoringStrategy;
import org.winnable.core.source.Dialect;
import org.winnable.core.source.LeadSource;

/**
 * The catalog over the extension registry. Declarations are read when first asked for and again after a plug-in came or went;
 * one that cannot be used is reported to plug-in health and left out.
 */
@Component(service = PluginCatalog.class)
public final class RegistryPluginCatalog implements PluginCatalog {

    private final IExtensionRegistry registry;
    private final Guard guard = new Guard(new PluginHealth(), InstantSource.system());
    private final Map<String, List<?>> read = new HashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final IRegistryEventListener listener = new Forgetting();

    /** The catalog of the running registry. */
    @Activate
    public RegistryPluginCatalog(@Reference IExtensionRegistry registry) {
        this.registry = registry;
        registry.addListener(listener);
    }

    /** Ends listening to the registry. */
    @Deactivate
    public void close() {
        registry.removeListener(listener);
    }

    @Override
    public Guard guard() {
        return guard;
    }

    @Override
    public AvailablePlugin plugin(String contributor) {
        return Arrays.stream(Objects.requireNonNull(FrameworkUtil.getBundle(RegistryPluginCatalog.class))
                        .getBundleContext()
                        .getBundles())
                .filter(bundle -> contributor.equals(bundle.getSymbolicName()))
                .findFirst()
                .map(bundle -> new AvailablePlugin(
                        contributor,
                        bundle.getVersion().toString(),
                        AvailablePlugin.ONLY_WHERE_NAMED.equals(
                                bundle.getHeaders().get(AvailablePlugin.SCOPE))))
                .orElseGet(() -> PluginCatalog.super.plugin(contributor));
    }

    @Override
    public List<Contribution<LeadSource>> leadSources() {
        return objects(Point.LEAD_SOURCES, "source", LeadSource.class);
    }

    @Override
    public List<Dialect> dialects() {
        return remembered(
                Point.LEAD_SOURCES,
                "dialect",
                d -> new Dialect(d.id(), d.required("name"), d.optional("description"), d.resource("file")),
                Comparator.comparing(d -> d.id().id()));
    }

    @Override
    public List<PersonaEditor> personaEditors() {
        return remembered(
                Point.PERSONA_EDITORS,
                "section",
                d -> new PersonaEditor(
                        d.id(),
                        d.required("name"),
                        d.wholeNumber("order"),
                        d.required("contributionURI"),
                        d.required("key")),
                Comparator.comparingInt(PersonaEditor::order).thenComparing(p -> p.id().id()));
    }

    @Override
    public List<Contribution<ContentMapping>> contentMappings() {
        return objects(Point.CONTENT_MAPPINGS, "mapping", ContentMapping.class);
    }

    @Override
    public List<Contribution<ScoringStrategy>> scoringStrategies() {
        return objects(Point.SCORING_STRATEGIES, "strategy", ScoringStrategy.class);
    }

    @Override
    public List<ClientPack> clientPacks() {
        return remembered(
                Point.CLIENT_PACKS,
                "pack",
                d -> new ClientPack(d.id(), d.required("name"), d.optional("description"), d.resource("folder")),
                Comparator.comparing(p -> p.id().id()));
    }

    @Override
    public void addListener(Runnable told) {
        listeners.add(told);
    }

    @Override
    public void removeListener(Runnable told) {
        listeners.remove(told);
    }

    private <T> List<Contribution<T>> objects(Point point, String element, Class<T> type) {
        return remembered(
                point,
                element,
                d -> new Contribution<>(
                        d.id(), d.required("name"), d.optional("description"), type, d.factory("class"), guard),
                Comparator.comparing(c -> c.id().id()));
    }

    @SuppressWarnings("unchecked")
    private <D> List<D> remembered(
            Point point, String element, DeclarationReader.Reading<D> reading, Comparator<D> order) {
        synchronized (read) {
            return (List<D>) read.computeIfAbsent(
                    point.key() + "/" + element,
                    key -> new DeclarationReader(registry, guard)
                            .read(point, element, reading).stream()
                                    .sorted(order)
                                    .toList());
        }
    }

    /** Forgets what was read when a plug-in comes or goes, so that the next question reads anew. */
    private final class Forgetting implements IRegistryEventListener {

        @Override
        public void added(IExtension @Nullable [] extensions) {
            // what rules named before it was installed may be there now
            forget(Set.of(ContributionId.NOBODY));
        }

        @Override
        public void removed(IExtension @Nullable [] extensions) {
            forget(
                    extensions == null
                            ? Set.of()
                            : Arrays.stream(extensions)
                                    .map(extension -> extension.getContributor().getName())
                                    .collect(Collectors.toSet()));
        }

        @Override
        public void added(IExtensionPoint @Nullable [] extensionPoints) {
            forget(Set.of());
        }

        @Override
        public void removed(IExtensionPoint @Nullable [] extensionPoints) {
            forget(Set.of());
        }

        private void forget(Set<String> contributors) {
            guard.health().forget(contributors);
            synchronized (read) {
                read.clear();
            }
            listeners.forEach(Runnable::run);
        }
    }
}

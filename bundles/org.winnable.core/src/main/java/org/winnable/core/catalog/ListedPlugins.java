package org.winnable.core.catalog;

import java.time.InstantSource;
import java.util.List;
import org.winnable.core.content.ContentMapping;
import org.winnable.core.pack.ClientPack;
import org.winnable.core.persona.PersonaEditor;
import org.winnable.core.plugin.Contribution;
import org.winnable.core.plugin.Guard;
import org.winnable.core.plugin.PluginHealth;
import org.winnable.core.scoring.ScoringStrategy;
import org.winnable.core.source.Dialect;
import org.winnable.core.source.LeadSource;

/**
 * A catalog of contributions that somebody listed: for programs and tests in a plain JVM, without OSGi and registry. Immutable.
 *
 * @param guard what calls into the contributions go through; the one that the contributions were made with
 */
public record ListedPlugins(
        Guard guard,
        List<Contribution<LeadSource>> leadSources,
        List<Dialect> dialects,
        List<PersonaEditor> personaEditors,
        List<Contribution<ContentMapping>> contentMappings,
        List<Contribution<ScoringStrategy>> scoringStrategies,
        List<ClientPack> clientPacks)
        implements PluginCatalog {

    /** Copies the lists. */
    public ListedPlugins {
        leadSources = List.copyOf(leadSources);
        dialects = List.copyOf(dialects);
        personaEditors = List.copyOf(personaEditors);
        contentMappings = List.copyOf(contentMappings);
        scoringStrategies = List.copyOf(scoringStrategies);
        clientPacks = List.copyOf(clientPacks);
    }

    /** No contributions at all. */
    public static ListedPlugins none() {
        Guard guard = new Guard(new PluginHealth(), InstantSource.system());
        return new ListedPlugins(guard, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** This catalog with other sources and dialects. */
    public ListedPlugins withSources(List<Contribution<LeadSource>> sources, List<Dialect> newDialects) {
        return new ListedPlugins(
                guard, sources, newDialects, personaEditors, contentMappings, scoringStrategies, clientPacks);
    }

    /** This catalog with other mappings. */
    public ListedPlugins withContentMappings(List<Contribution<ContentMapping>> mappings) {
        return new ListedPlugins(
                guard, leadSources, dialects, personaEditors, mappings, scoringStrategies, clientPacks);
    }

    /** This catalog with other strategies. */
    public ListedPlugins withScoringStrategies(List<Contribution<ScoringStrategy>> strategies) {
        return new ListedPlugins(
                guard, leadSources, dialects, personaEditors, contentMappings, strategies, clientPacks);
    }
}

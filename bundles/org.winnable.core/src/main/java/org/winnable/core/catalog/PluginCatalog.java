package org.winnable.core.catalog;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.winnable.core.content.ContentMapping;
import org.winnable.core.pack.ClientPack;
import org.winnable.core.persona.PersonaEditor;
import org.winnable.core.plugin.AvailablePlugin;
import org.winnable.core.plugin.Contribution;
import org.winnable.core.plugin.ContributionId;
import org.winnable.core.plugin.Guard;
import org.winnable.core.plugin.PluginNeed;
import org.winnable.core.scoring.ScoringStrategy;
import org.winnable.core.source.Dialect;
import org.winnable.core.source.LeadSource;

/**
 * What is contributed to the five extension points at this moment. Reading it loads no class of any plug-in.
 *
 * <p>In OSGi it is a service over the extension registry; in a plain JVM a test or a program lists the contributions itself.
 * Thread-safe; each list is a snapshot in the order of ids, and a plug-in that is installed or removed meanwhile shows in
 * the next one.
 */
public interface PluginCatalog {

    /** The guard that calls into these contributions must go through. */
    Guard guard();

    /** The plug-ins that contribute something, in the order of their identifiers; without those whose declarations are wrong. */
    default List<AvailablePlugin> plugins() {
        return Stream.of(
                        leadSources().stream().map(Contribution::id),
                        dialects().stream().map(Dialect::id),
                        personaEditors().stream().map(PersonaEditor::id),
                        contentMappings().stream().map(Contribution::id),
                        scoringStrategies().stream().map(Contribution::id),
                        clientPacks().stream().map(ClientPack::id))
                .flatMap(ids -> ids)
                .map(ContributionId::contributor)
                .distinct()
                .sorted()
                .map(this::plugin)
                .toList();
    }

    /** What is known of a contributor. Where there are no bundles, that is nothing but its name. */
    default AvailablePlugin plugin(String contributor) {
        return new AvailablePlugin(contributor, PluginNeed.ANY_VERSION, false);
    }

    /** The sources that can read lead files. */
    List<Contribution<LeadSource>> leadSources();

    /** The dialects that sources of any plug-in may meet. */
    List<Dialect> dialects();

    /** The sections of the persona editor, in their declared order. */
    List<PersonaEditor> personaEditors();

    /** The mappings of assets to the content plan. */
    List<Contribution<ContentMapping>> contentMappings();

    /** The strategies that a scoring model can use. */
    List<Contribution<ScoringStrategy>> scoringStrategies();

    /** The client packs that can be applied. */
    List<ClientPack> clientPacks();

    /** The strategy with an id, as a model names it. */
    default Optional<Contribution<ScoringStrategy>> scoringStrategy(String id) {
        return scoringStrategies().stream().filter(s -> s.id().id().equals(id)).findFirst();
    }

    /**
     * Calls back, on any thread, after a plug-in came or went: every list may be another one then, and what was made of plug-ins
     * before should be let go of. Must return quickly. A catalog that never changes calls nobody.
     */
    default void addListener(Runnable listener) {
        // nothing ever comes or goes
    }

    /** Ends the call-backs. */
    default void removeListener(Runnable listener) {
        // nobody was called
    }
}

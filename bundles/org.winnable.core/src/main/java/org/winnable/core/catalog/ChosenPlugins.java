package org.winnable.core.catalog;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.winnable.core.content.ContentMapping;
import org.winnable.core.pack.ClientPack;
import org.winnable.core.persona.PersonaEditor;
import org.winnable.core.plugin.AvailablePlugin;
import org.winnable.core.plugin.Contribution;
import org.winnable.core.plugin.ContributionId;
import org.winnable.core.plugin.Guard;
import org.winnable.core.plugin.PluginChoice;
import org.winnable.core.scoring.ScoringStrategy;
import org.winnable.core.source.Dialect;
import org.winnable.core.source.LeadSource;

/**
 * A catalog of those plug-ins alone that take part in the work for one client: what others contribute is as if they were not
 * installed.
 *
 * @param all what is installed
 * @param choice asked for with each list, since the client's settings may change
 */
public record ChosenPlugins(PluginCatalog all, Supplier<PluginChoice> choice) implements PluginCatalog {

    @Override
    public Guard guard() {
        return all.guard();
    }

    @Override
    public List<AvailablePlugin> plugins() {
        PluginChoice current = choice.get();
        return all.plugins().stream().filter(current::includes).toList();
    }

    @Override
    public AvailablePlugin plugin(String contributor) {
        return all.plugin(contributor);
    }

    @Override
    public List<Contribution<LeadSource>> leadSources() {
        return chosen(all.leadSources(), Contribution::id);
    }

    @Override
    public List<Dialect> dialects() {
        return chosen(all.dialects(), Dialect::id);
    }

    @Override
    public List<PersonaEditor> personaEditors() {
        return chosen(all.personaEditors(), PersonaEditor::id);
    }

    @Override
    public List<Contribution<ContentMapping>> contentMappings() {
        return chosen(all.contentMappings(), Contribution::id);
    }

    @Override
    public List<Contribution<ScoringStrategy>> scoringStrategies() {
        return chosen(all.scoringStrategies(), Contribution::id);
    }

    @Override
    public List<ClientPack> clientPacks() {
        return chosen(all.clientPacks(), ClientPack::id);
    }

    @Override
    public void addListener(Runnable listener) {
        all.addListener(listener);
    }

    @Override
    public void removeListener(Runnable listener) {
        all.removeListener(listener);
    }

    private <T> List<T> chosen(List<T> contributed, Function<T, ContributionId> id) {
        PluginChoice current = choice.get();
        Set<String> left = all.plugins().stream()
                .filter(plugin -> !current.includes(plugin))
                .map(AvailablePlugin::id)
                .collect(Collectors.toSet());
        return left.isEmpty()
                ? contributed
                : contributed.stream()
                        .filter(each -> !left.contains(id.apply(each).contributor()))
                        .toList();
    }
}

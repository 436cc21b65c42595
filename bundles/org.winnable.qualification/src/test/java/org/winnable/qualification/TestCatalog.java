package org.winnable.qualification;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.content.ContentMapping;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.pack.ClientPack;
import org.winnable.core.parameter.Parameter;
import org.winnable.core.parameter.ParameterSchema;
import org.winnable.core.parameter.Parameters;
import org.winnable.core.persona.PersonaEditor;
import org.winnable.core.plugin.Contribution;
import org.winnable.core.plugin.ContributionId;
import org.winnable.core.plugin.Guard;
import org.winnable.core.plugin.PluginHealth;
import org.winnable.core.scoring.Scorer;
import org.winnable.core.scoring.ScoringStrategy;
import org.winnable.core.source.Dialect;
import org.winnable.core.source.LeadSource;

/** A catalog of strategies only. */
final class TestCatalog implements PluginCatalog {

    private final Guard guard = new Guard(new PluginHealth(), InstantSource.system());
    private final Map<String, Contribution<ScoringStrategy>> strategies = new LinkedHashMap<>();

    /** Makes a scorer of parameters and facts. */
    @FunctionalInterface
    interface Preparation {
        Scorer prepare(Parameters parameters, FactSchema facts) throws Exception;
    }

    /** Adds a strategy with the given parameters. */
    TestCatalog with(String id, ParameterSchema schema, Preparation preparation) {
        return withFactory(id, () -> new ScoringStrategy() {
            @Override
            public ParameterSchema parameters() {
                return schema;
            }

            @Override
            public Scorer prepare(Parameters parameters, FactSchema facts) {
                try {
                    return preparation.prepare(parameters, facts);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        });
    }

    /** Adds a strategy without parameters. */
    TestCatalog with(String id, Scorer scorer) {
        return with(id, ParameterSchema.of(new Parameter[0]), (parameters, facts) -> scorer);
    }

    /** Adds whatever the factory makes. */
    TestCatalog withFactory(String id, Callable<?> factory) {
        ContributionId name = new ContributionId(ContributionId.Point.SCORING_STRATEGIES, id, "org.example");
        strategies.put(id, new Contribution<>(name, id, "", ScoringStrategy.class, factory, guard));
        return this;
    }

    @Override
    public Guard guard() {
        return guard;
    }

    @Override
    public List<Contribution<ScoringStrategy>> scoringStrategies() {
        return List.copyOf(strategies.values());
    }

    @Override
    public List<Contribution<LeadSource>> leadSources() {
        return List.of();
    }

    @Override
    public List<Dialect> dialects() {
        return List.of();
    }

    @Override
    public List<PersonaEditor> personaEditors() {
        return List.of();
    }

    @Override
    public List<Contribution<ContentMapping>> contentMappings() {
        return List.of();
    }

    @Override
    public List<ClientPack> clientPacks() {
        return List.of();
    }
}

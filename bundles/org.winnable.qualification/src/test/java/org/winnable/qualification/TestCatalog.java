package org.winnable.qualification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.winnable.core.catalog.ListedPlugins;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.parameter.Parameter;
import org.winnable.core.parameter.ParameterSchema;
import org.winnable.core.parameter.Parameters;
import org.winnable.core.plugin.Contribution;
import org.winnable.core.plugin.ContributionId;
import org.winnable.core.scoring.Scorer;
import org.winnable.core.scoring.ScoringStrategy;

/** Puts a catalog of strategies together. */
final class TestCatalog {

    private final ListedPlugins none = ListedPlugins.none();
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
        strategies.put(id, new Contribution<>(name, id, "", ScoringStrategy.class, factory, none.guard()));
        return this;
    }

    /** What was added so far. */
    PluginCatalog plugins() {
        return none.withScoringStrategies(List.copyOf(strategies.values()));
    }
}

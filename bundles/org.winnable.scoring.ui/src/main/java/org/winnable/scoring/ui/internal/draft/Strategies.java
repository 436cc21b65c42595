package org.winnable.scoring.ui.internal.draft;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.parameter.ParameterSchema;
import org.winnable.core.plugin.Contribution;
import org.winnable.core.plugin.Guard;
import org.winnable.core.plugin.Phase;
import org.winnable.core.scoring.ScoringStrategy;

/**
 * What can be set of the strategies that are installed.
 *
 * @param known by id; those that are not installed or fail are not in it
 */
public record Strategies(Map<String, Known> known) {

    /** Copies the map. */
    public Strategies {
        known = Map.copyOf(known);
    }

    /**
     * A strategy.
     *
     * @param label for people
     * @param schema what can be set
     */
    public record Known(String label, ParameterSchema schema) {}

    /** Asks all strategies that are installed. Calls into plug-ins; not for the UI thread. */
    public static Strategies of(PluginCatalog catalog) {
        Map<String, Known> known = new HashMap<>();
        for (Contribution<ScoringStrategy> strategy : catalog.scoringStrategies()) {
            schema(strategy, catalog.guard())
                    .ifPresent(schema -> known.put(strategy.id().id(), new Known(strategy.label(), schema)));
        }
        return new Strategies(known);
    }

    private static Optional<ParameterSchema> schema(Contribution<ScoringStrategy> strategy, Guard guard) {
        return strategy.instance()
                .then(made ->
                        guard.<ParameterSchema>call(strategy.id(), Phase.PREPARATION, Guard.QUICK, made::parameters))
                .value();
    }
}

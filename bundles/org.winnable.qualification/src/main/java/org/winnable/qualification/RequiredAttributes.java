package org.winnable.qualification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.parameter.Parameter;
import org.winnable.core.parameter.Parameter.Table;
import org.winnable.core.parameter.Parameter.Vocabulary;
import org.winnable.core.parameter.Parameter.Words;
import org.winnable.core.parameter.ParameterSchema;
import org.winnable.core.plugin.Guard;
import org.winnable.core.plugin.Phase;
import org.winnable.core.rules.AttributeRule;
import org.winnable.core.rules.IdealCustomer;
import org.winnable.core.rules.Rules;
import org.winnable.core.rules.ScoringModel.StrategyUse;

/**
 * Finds the sources' own columns that rules name: in the criteria, and in those parameters of strategies that the strategy's
 * schema says are attributes. Values of the wrong shape are passed over; preparing the model reports them.
 */
final class RequiredAttributes {

    private final PluginCatalog catalog;

    RequiredAttributes(PluginCatalog catalog) {
        this.catalog = catalog;
    }

    Set<String> of(Rules rules) {
        List<String> names = new ArrayList<>();
        IdealCustomer ideal = rules.agreement().ideal();
        Stream.of(ideal.required(), ideal.out(), ideal.in())
                .flatMap(Collection::stream)
                .map(AttributeRule::attribute)
                .forEach(names::add);
        for (StrategyUse use : rules.model().strategies()) {
            schema(use).ifPresent(schema -> collect(schema, use.parameters(), names));
        }
        Set<String> others = new TreeSet<>(names);
        others.removeIf(name -> !name.startsWith(CategoryKey.OTHER));
        return others;
    }

    private Optional<ParameterSchema> schema(StrategyUse use) {
        return catalog.scoringStrategy(use.strategy())
                .flatMap(contribution -> contribution
                        .instance()
                        .then(strategy -> catalog.guard()
                                .<ParameterSchema>call(
                                        contribution.id(), Phase.CALL, Guard.QUICK, strategy::parameters))
                        .value());
    }

    private static void collect(ParameterSchema schema, Map<?, ?> values, List<String> names) {
        for (Parameter parameter : schema.parameters()) {
            List<?> given = values.get(parameter.key()) instanceof List<?> list
                    ? list
                    : Optional.ofNullable(values.get(parameter.key())).stream().toList();
            switch (parameter) {
                case Words words
                when words.vocabulary() == Vocabulary.ATTRIBUTE -> given.forEach(word -> names.add(word.toString()));
                case Table table -> {
                    for (Object row : given) {
                        if (row instanceof Map<?, ?> cells) {
                            collect(table.columns(), cells, names);
                        }
                    }
                }
                default -> {
                    // names no attribute
                }
            }
        }
    }
}

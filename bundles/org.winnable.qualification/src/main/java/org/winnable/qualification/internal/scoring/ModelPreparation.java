package org.winnable.qualification.internal.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.parameter.InvalidParametersException;
import org.winnable.core.parameter.ParameterProblem;
import org.winnable.core.parameter.ParameterSchema;
import org.winnable.core.parameter.Parameters;
import org.winnable.core.plugin.Contribution;
import org.winnable.core.plugin.ContributionId;
import org.winnable.core.plugin.FailureKind;
import org.winnable.core.plugin.Guard;
import org.winnable.core.plugin.Outcome;
import org.winnable.core.plugin.Phase;
import org.winnable.core.plugin.PluginFailure;
import org.winnable.core.rules.ScoringModel;
import org.winnable.core.rules.ScoringModel.StrategyUse;
import org.winnable.core.scoring.Scorer;
import org.winnable.core.scoring.ScoringStrategy;
import org.winnable.core.text.Texts;

/**
 * Finds and prepares the strategies of a model. Distinguishes what a person wrote wrongly (problems) from what a plug-in does
 * wrongly (failures): the first must be mended, the second is left out and named.
 */
public final class ModelPreparation {

    private final PluginCatalog catalog;
    private final FactSchema facts;
    private final @Nullable Scores before;
    private final List<ModelStrategy> ready = new ArrayList<>();
    private final List<PluginFailure> failures = new ArrayList<>();
    private final List<ParameterProblem> problems = new ArrayList<>();

    /** What a strategy makes of its parameters and trained state: it is ready, or it refuses them. */
    private sealed interface Answer {

        record Ready(ModelStrategy strategy) implements Answer {}

        record Refused(List<ParameterProblem> problems) implements Answer {}
    }

    /**
     * A preparation for the given facts.
     *
     * @param before scores of the same facts, of which strategies are taken that are used in the same way
     */
    public ModelPreparation(PluginCatalog catalog, FactSchema facts, @Nullable Scores before) {
        this.catalog = catalog;
        this.facts = facts;
        this.before = before;
    }

    /** Prepares every strategy of a model. Look at {@link #problems()} before the result is used. */
    public PreparedModel prepare(ScoringModel model) {
        for (int place = 0; place < model.strategies().size(); place++) {
            StrategyUse use = model.strategies().get(place);
            String path = "strategies/" + place;
            Outcome<Answer> outcome = catalog.scoringStrategy(use.strategy())
                    .map(found -> answer(found, use))
                    .orElseGet(() -> notInstalled(use.strategy()));
            switch (outcome) {
                case Outcome.Success<Answer>(Answer.Ready(ModelStrategy strategy)) -> ready.add(strategy);
                case Outcome.Success<Answer>(Answer.Refused(List<ParameterProblem> found)) ->
                    found.forEach(p -> problems.add(new ParameterProblem(under(path, p.path()), p.message())));
                case Outcome.Failure<Answer>(PluginFailure failure) -> failures.add(failure);
            }
        }
        return new PreparedModel(ready, failures, new Caps(model.caps()), catalog.guard());
    }

    /** What is wrong; paths begin with {@code strategies/N/parameters}, or are {@code strategies/N/trained}. */
    public List<ParameterProblem> problems() {
        return List.copyOf(problems);
    }

    private Outcome<Answer> answer(Contribution<ScoringStrategy> contribution, StrategyUse use) {
        Optional<PluginFailure> paused = catalog.guard().health().paused(contribution.id());
        if (paused.isPresent()) {
            // what it gave before it was paused does not stand either: a judgement is either by it or not
            return new Outcome.Failure<>(paused.get());
        }
        ModelStrategy same = before == null ? null : before.prepared(use, contribution);
        if (same != null) {
            return new Outcome.Success<>(new Answer.Ready(same));
        }
        Guard guard = catalog.guard();
        ContributionId id = contribution.id();
        return contribution
                .instance()
                .then(strategy -> guard.<ParameterSchema>call(id, Phase.PREPARATION, Guard.QUICK, strategy::parameters)
                        .then(schema -> guard.call(
                                id, Phase.PREPARATION, Guard.QUICK, () -> ask(strategy, schema, contribution, use))));
    }

    /** Null where the strategy gives null, which the guard takes as a failure. */
    private @Nullable Answer ask(
            ScoringStrategy strategy,
            ParameterSchema schema,
            Contribution<ScoringStrategy> contribution,
            StrategyUse use) {
        try {
            Parameters parameters = schema.check(use.parameters());
            Optional<Scorer> scorer = Optional.ofNullable(
                    use.trained().isPresent()
                            ? strategy.prepare(parameters, facts, use.trained().get())
                            : strategy.prepare(parameters, facts));
            return scorer.isEmpty() ? null : new Answer.Ready(new ModelStrategy(contribution, use, scorer.get()));
        } catch (InvalidParametersException e) {
            return new Answer.Refused(e.problems());
        }
    }

    private Outcome<Answer> notInstalled(String strategy) {
        ContributionId id =
                new ContributionId(ContributionId.Point.SCORING_STRATEGIES, strategy, ContributionId.NOBODY);
        String detail = Texts.of(ModelPreparation.class).get("notInstalled");
        return catalog.guard().fail(id, Phase.DECLARATION, FailureKind.NOT_INSTALLED, detail, null);
    }

    private static String under(String path, String inner) {
        if (inner.equals(ParameterProblem.TRAINED)) {
            return path + "/trained";
        }
        String parameters = path + "/parameters";
        return inner.isEmpty() ? parameters : parameters + "/" + inner;
    }
}

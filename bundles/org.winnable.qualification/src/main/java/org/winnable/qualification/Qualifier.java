package org.winnable.qualification;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.facts.FactTable;
import org.winnable.core.parameter.ParameterProblem;
import org.winnable.core.rules.Rules;
import org.winnable.core.text.Texts;
import org.winnable.core.work.Progress;
import org.winnable.qualification.internal.Judge;
import org.winnable.qualification.internal.scoring.ModelPreparation;
import org.winnable.qualification.internal.scoring.PreparedModel;
import org.winnable.qualification.internal.scoring.UnresponsiveStrategies;
import org.winnable.qualification.internal.work.Workers;

/**
 * Judges everyone by facts, rules and date. Thread-safe; keep one as long as the catalog, since it remembers which strategies
 * did not come back and does not call them again until their plug-in is replaced.
 */
public final class Qualifier {

    private final PluginCatalog catalog;
    private final int threads;
    private final UnresponsiveStrategies unresponsive = new UnresponsiveStrategies();

    /** A qualifier that uses every processor. */
    public Qualifier(PluginCatalog catalog) {
        this(catalog, Runtime.getRuntime().availableProcessors());
    }

    /** A qualifier on a number of threads, at least one; the result does not depend on it. */
    public Qualifier(PluginCatalog catalog, int threads) {
        this.catalog = catalog;
        this.threads = threads;
    }

    /**
     * Judges everyone.
     *
     * <p>A strategy that fails, or whose plug-in is not installed, is left out of every score and named in
     * {@link Qualification#failures()}.
     *
     * @param facts who is judged; leaves out those of whom the first fact is later than the date
     * @param rules by what
     * @param asOf as of when; nothing that happened later is looked at
     * @param progress told of one step per person and strategy
     * @throws InvalidModelException if parameters of the model's strategies are wrong; with every problem found
     * @throws CancellationException if the user cancelled
     */
    public Qualification qualify(FactTable facts, Rules rules, Instant asOf, Progress progress)
            throws InvalidModelException {
        return judge(facts.knownAt(asOf.getEpochSecond()), rules, asOf, progress);
    }

    private Qualification judge(FactTable facts, Rules rules, Instant asOf, Progress progress)
            throws InvalidModelException {
        ModelPreparation preparation = new ModelPreparation(catalog, facts, unresponsive);
        PreparedModel model = preparation.prepare(rules.model());
        List<ParameterProblem> problems = preparation.problems();
        if (!problems.isEmpty()) {
            throw new InvalidModelException(rules.model().id(), problems);
        }
        progress.begin(Texts.of(Qualifier.class).get("progress"), (model.strategyCount() + 1L) * facts.size());
        Judge judge = new Judge(facts, rules, asOf, model);
        try (Workers workers = new Workers(threads)) {
            return new Qualification(facts, rules, asOf, judge, judge.judge(workers, progress));
        }
    }
}

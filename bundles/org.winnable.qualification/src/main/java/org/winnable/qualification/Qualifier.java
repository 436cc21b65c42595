package org.winnable.qualification;

import java.lang.ref.WeakReference;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.facts.FactTable;
import org.winnable.core.parameter.ParameterProblem;
import org.winnable.core.rules.Rules;
import org.winnable.core.rules.ScoringModel;
import org.winnable.core.text.Texts;
import org.winnable.core.work.Progress;
import org.winnable.qualification.internal.EarlierJudgement;
import org.winnable.qualification.internal.Judge;
import org.winnable.qualification.internal.lead.FactChange;
import org.winnable.qualification.internal.lead.FactsAsOf;
import org.winnable.qualification.internal.scoring.ModelPreparation;
import org.winnable.qualification.internal.scoring.PreparedModel;
import org.winnable.qualification.internal.scoring.Scores;
import org.winnable.qualification.internal.work.Workers;

/**
 * Judges everyone by facts, rules and date. Thread-safe. Strategies that are paused in plug-in health are left out and named.
 */
public final class Qualifier {

    private final PluginCatalog catalog;
    private final int threads;
    private volatile WeakReference<@Nullable Qualification> last = new WeakReference<>(null);

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
     * <p>While somebody holds on to the judgement made last, and the date is the same, only what changed is worked out anew. Of the
     * same facts (the same table) by other rules: strategies whose parameters or weight are others, on the axes and for the people
     * that this concerns, and the stages of those in whose history such a score had a part. Of other facts by the same rules: the
     * people of whom a fact changed, and their colleagues. The result is the same, only sooner.
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
        Qualification judged = judge(facts, rules, asOf, last.get(), progress);
        last = new WeakReference<>(judged);
        return judged;
    }

    /**
     * Judges people again by other rules, as of the same date: as {@link #qualify}, and what stands is taken from the judgement made
     * last or, where that was of others, from the one that is given, whoever made it.
     *
     * @param people judged with the strategies of the same catalog
     * @throws InvalidModelException if parameters of the model's strategies are wrong; with every problem found
     * @throws CancellationException if the user cancelled
     */
    public Qualification again(Qualification people, Rules rules, Progress progress) throws InvalidModelException {
        Qualification before = last.get();
        boolean same =
                before != null && before.isOf(people.given()) && before.asOf().equals(people.asOf());
        Qualification judged = judge(people.given(), rules, people.asOf(), same ? before : people, progress);
        last = new WeakReference<>(judged);
        return judged;
    }

    private Qualification judge(
            FactTable given, Rules rules, Instant asOf, @Nullable Qualification last, Progress progress)
            throws InvalidModelException {
        long second = asOf.getEpochSecond();
        Qualification before = last != null && last.asOf().equals(asOf) ? last : null;
        Judge same = before != null && before.isOf(given) ? before.judge() : null;
        FactsAsOf facts = same == null ? new FactsAsOf(given.knownAt(second), second) : same.facts();
        EarlierJudgement earlier = before == null ? null : earlier(before, same, facts, rules);
        PreparedModel model = prepared(
                facts,
                rules.model(),
                same == null || before == null ? null : before.judgements().scores());
        progress.begin(Texts.of(Qualifier.class).get("progress"), (model.strategyCount() + 1L) * facts.size());
        Judge judge = same == null ? new Judge(facts, rules, asOf, model) : same.with(rules, model);
        try (Workers workers = new Workers(threads)) {
            return new Qualification(given, rules, asOf, judge, judge.judge(earlier, workers, progress));
        }
    }

    /** What stands of the judgement before; null if both facts and rules are others. */
    private static @Nullable EarlierJudgement earlier(
            Qualification before, @Nullable Judge same, FactsAsOf facts, Rules rules) {
        if (same != null) {
            return same.earlier(before.judgements(), rules, null);
        }
        return before.rules().equals(rules)
                ? before.judge().earlier(before.judgements(), rules, FactChange.of(facts.facts(), before.facts()))
                : null;
    }

    private PreparedModel prepared(FactsAsOf facts, ScoringModel model, @Nullable Scores scored)
            throws InvalidModelException {
        ModelPreparation preparation = new ModelPreparation(catalog, facts.facts(), scored);
        PreparedModel prepared = preparation.prepare(model);
        List<ParameterProblem> problems = preparation.problems();
        if (!problems.isEmpty()) {
            throw new InvalidModelException(model.id(), problems);
        }
        return prepared;
    }
}

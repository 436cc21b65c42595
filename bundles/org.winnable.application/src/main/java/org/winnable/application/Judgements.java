package org.winnable.application;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.winnable.application.internal.RuleAttributes;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.facts.FactTable;
import org.winnable.core.plugin.Contribution;
import org.winnable.core.rules.Rules;
import org.winnable.core.scoring.ScoringStrategy;
import org.winnable.core.work.Progress;
import org.winnable.qualification.InvalidModelException;
import org.winnable.qualification.Qualification;
import org.winnable.qualification.Qualifier;
import org.winnable.qualification.backtest.Backtest;
import org.winnable.qualification.backtest.BacktestPlan;
import org.winnable.qualification.backtest.BacktestReport;
import org.winnable.workspace.Workspace;
import org.winnable.workspace.WorkspaceException;
import org.winnable.workspace.WorkspaceProblem;

/**
 * Judges everyone of a workspace, and keeps facts and judgement as long as neither facts nor rules nor plug-ins change. Thread-safe: of several
 * threads that ask for the same judgement one computes it and the others wait.
 */
final class Judgements {

    private final Workspace workspace;
    private final PluginCatalog plugins;
    private Qualifier qualifier;
    private List<Contribution<ScoringStrategy>> strategies = List.of();
    private @Nullable Loaded loaded;
    private @Nullable Judged judged;

    private record Loaded(long revision, Set<String> others, FactTable facts) {}

    private record Judged(FactTable facts, Rules rules, Instant asOf, Qualification people) {}

    Judgements(Workspace workspace, PluginCatalog plugins) {
        this.workspace = workspace;
        this.plugins = plugins;
        this.qualifier = new Qualifier(plugins);
    }

    /** As {@link ClientSession#qualification(Instant, Set, Progress)}. */
    synchronized Qualification qualification(Instant asOf, Set<String> columns, Progress progress)
            throws WorkspaceException {
        Rules rules = workspace.rules();
        // after the rules: with them it was read which plug-ins take part
        Qualifier current = qualifier();
        FactTable facts = facts(rules, columns, progress);
        Judged last = judged;
        if (last != null && last.facts == facts && last.rules.equals(rules) && last.asOf.equals(asOf)) {
            return last.people;
        }
        Qualification people = judge(current, facts, rules, asOf, progress);
        judged = new Judged(facts, rules, asOf, people);
        return people;
    }

    /** As {@link ClientSession#judgement}. */
    synchronized Judgement judgement(Instant asOf, Progress progress) throws WorkspaceException {
        try {
            return new Judgement(qualification(asOf, Set.of(), progress), List.of());
        } catch (WorkspaceException e) {
            Judged last = judged;
            if (last == null || !e.problems().stream().allMatch(WorkspaceProblem::isOfRules)) {
                throw e;
            }
            FactTable facts = facts(last.rules, Set.of(), progress);
            Qualification people = last.facts == facts && last.asOf.equals(asOf)
                    ? last.people
                    : judge(qualifier(), facts, last.rules, asOf, progress);
            judged = new Judged(facts, last.rules, asOf, people);
            return new Judgement(people, e.problems());
        }
    }

    /** What was judged with other strategies says nothing any more; and a plug-in that was removed should not be held on to. */
    private synchronized Qualifier qualifier() {
        List<Contribution<ScoringStrategy>> now = plugins.scoringStrategies();
        if (!now.equals(strategies)) {
            strategies = now;
            qualifier = new Qualifier(plugins);
            judged = null;
        }
        return qualifier;
    }

    /** As {@link PublishedModels#tryOut}. */
    Qualification tryOut(Rules rules, Instant asOf, Progress progress) throws WorkspaceException {
        return judge(qualifier(), facts(rules, Set.of(), progress), rules, asOf, progress);
    }

    /** As {@link PublishedModels#backtest}. */
    BacktestReport backtest(Rules rules, BacktestPlan plan, Progress progress) throws WorkspaceException {
        FactTable facts = facts(rules, Set.of(), progress);
        try {
            return Backtest.run(qualifier(), facts, rules, plan, progress);
        } catch (InvalidModelException e) {
            throw located(rules, e);
        }
    }

    /** Forgets all and closes the workspace, when no judgement is under way. */
    synchronized void close() throws WorkspaceException {
        loaded = null;
        judged = null;
        workspace.close();
    }

    private Qualification judge(Qualifier by, FactTable facts, Rules rules, Instant asOf, Progress progress)
            throws WorkspaceException {
        try {
            return by.qualify(facts, rules, asOf, progress);
        } catch (InvalidModelException e) {
            throw located(rules, e);
        }
    }

    /** Strategies know the place in the model, the workspace knows the line of that place. */
    private WorkspaceException located(Rules rules, InvalidModelException e) {
        String file = "scoring/" + rules.model().id() + ".yaml";
        List<WorkspaceProblem> problems = e.problems().stream()
                .map(problem -> new WorkspaceProblem(file, workspace.line(file, problem.path()), problem.message()))
                .toList();
        return new WorkspaceException(problems, e);
    }

    private synchronized FactTable facts(Rules rules, Set<String> columns, Progress progress)
            throws WorkspaceException {
        Set<String> others = new TreeSet<>(RuleAttributes.others(rules));
        others.addAll(columns);
        // read before the load: a change in between makes the next call load again, never keep what is stale
        long revision = workspace.facts().revision();
        Loaded last = loaded;
        if (last != null && last.revision == revision && last.others.containsAll(others)) {
            return last.facts;
        }
        FactTable facts = workspace.facts().load(others, progress);
        loaded = new Loaded(revision, Set.copyOf(others), facts);
        return facts;
    }
}

package org.winnable.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.winnable.core.figure.Proportion;
import org.winnable.core.lead.SourceClass;
import org.winnable.core.text.Texts;
import org.winnable.qualification.Qualification;
import org.winnable.workspace.FactStore;
import org.winnable.workspace.ImportSummary;
import org.winnable.workspace.WorkspaceException;

/**
 * Which share of the people on a list may be expected to be leads, those in a position and mindset to buy. Before anything is
 * measured it is {@link #PRIOR}; each person of an earlier list then moves it towards the share of leads that was found, so that
 * the prior passes into the measured share step by step.
 *
 * <p>The prior stands for {@link #PRIOR_PEOPLE} people measured before: the mean of a Beta distribution after so many observations
 * (Gelman et al., Bayesian Data Analysis, 3rd edition, section 2.4). Immutable.
 *
 * @param share between 0 and 1
 * @param low the lower end of the 95 % interval of the share
 * @param high the upper end
 * @param people of how many it is known whether they are leads; 0 as long as only the prior speaks
 * @param leads of them
 * @param sourceClass of the lists that were measured; empty for lists of all classes
 */
public record ExpectedYield(
        double share, double low, double high, int people, int leads, Optional<SourceClass> sourceClass) {

    /**
     * The share as long as none was measured: "98% of marketing lists never turn in to customers. So only 2% of those people are
     * in any sort of position or mindset to buy something from you" (S0). A prior, not a result: texts say so.
     */
    public static final double PRIOR = 0.02;

    /** For how many measured people the prior counts: fewer would let two lucky leads speak for all lists to come. */
    public static final int PRIOR_PEOPLE = 100;

    /** Nothing was measured. */
    public static final ExpectedYield UNMEASURED = measured(0, 0, Optional.empty());

    /**
     * The share after what was measured. Its interval is that of {@link Proportion}, over the measured people and those for whom the
     * prior counts.
     *
     * @param leads of the people
     * @param people who were judged
     */
    public static ExpectedYield measured(int leads, int people, Optional<SourceClass> sourceClass) {
        Proportion all = new Proportion(leads + PRIOR * PRIOR_PEOPLE, (double) people + PRIOR_PEOPLE);
        return new ExpectedYield(all.share(), all.low(), all.high(), people, leads, sourceClass);
    }

    /**
     * What could be expected of a list by the lists that came before it: those of its class if they hold at least {@link
     * #PRIOR_PEOPLE} people, as many as the prior counts for; otherwise all. Lists that were undone tell nothing.
     *
     * @param people everyone of the workspace, judged
     */
    public static ExpectedYield of(FactStore facts, Qualification people, ImportSummary list)
            throws WorkspaceException {
        List<ImportSummary> earlier =
                facts.imports().stream().filter(each -> each.id() < list.id()).toList();
        return after(facts, people, earlier, list.origin().source().sourceClass());
    }

    /** What may be expected of the next list of a class, as {@link #of} says. */
    public static ExpectedYield ofNext(FactStore facts, Qualification people, SourceClass sourceClass)
            throws WorkspaceException {
        return after(facts, people, facts.imports(), sourceClass);
    }

    private static ExpectedYield after(
            FactStore facts, Qualification people, List<ImportSummary> lists, SourceClass sourceClass)
            throws WorkspaceException {
        List<ImportSummary> live = lists.stream()
                .filter(each -> each.undone().isEmpty() && !each.origin().isByHand())
                .toList();
        List<ImportSummary> alike = live.stream()
                .filter(each -> each.origin().source().sourceClass() == sourceClass)
                .toList();
        ListVerdict ofClass = verdict(facts, people, alike);
        if (ofClass.people() >= PRIOR_PEOPLE) {
            return measured(ofClass.leads(), ofClass.people(), Optional.of(sourceClass));
        }
        ListVerdict ofAll = alike.size() == live.size() ? ofClass : verdict(facts, people, live);
        return measured(ofAll.leads(), ofAll.people(), Optional.empty());
    }

    /** Everyone on some lists, each once. */
    private static ListVerdict verdict(FactStore facts, Qualification people, List<ImportSummary> lists)
            throws WorkspaceException {
        Set<Long> ids = lists.stream().map(ImportSummary::id).collect(Collectors.toUnmodifiableSet());
        return ListVerdict.of(people, facts.people(ids));
    }

    /** How many of so many people it makes, in whole people. */
    public long of(long heads) {
        return Math.round(heads * share);
    }

    /** Whether any list was measured. */
    public boolean isMeasured() {
        return people > 0;
    }

    /** What it rests on, for people, in the user's language: a part of a sentence. */
    public String basis() {
        Texts texts = Texts.of(ExpectedYield.class);
        if (!isMeasured()) {
            return texts.get("yield.prior", PRIOR);
        }
        return sourceClass
                .map(lists -> texts.get("yield.ofClass", share, low, high, PRIOR, leads, people, lists.label()))
                .orElseGet(() -> texts.get("yield.ofAll", share, low, high, PRIOR, leads, people));
    }
}

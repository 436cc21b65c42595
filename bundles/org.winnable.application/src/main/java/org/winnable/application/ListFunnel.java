package org.winnable.application;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.lead.Money;
import org.winnable.core.scoring.Axis;
import org.winnable.core.text.Texts;
import org.winnable.qualification.Qualification;
import org.winnable.qualification.verdict.Clause;
import org.winnable.qualification.verdict.ClauseStatus;
import org.winnable.workspace.ImportSummary;

/**
 * What is left of a list from step to step, and what that costs: "a list is not a lead" in figures. Each step holds only
 * people of the step before it. Immutable.
 *
 * @param counts what became of the rows
 * @param people behind the rows, each once
 * @param known of them, with a name and a way to reach them
 * @param fit of those, who meet the criteria
 * @param active of those, who have acted, recently enough
 * @param leads of those, who can decide: they meet all four clauses
 * @param intending of the people, who show any intent: a qualifying action, or points on {@link Axis#INTENT}
 * @param cost what the list cost altogether; empty where nobody said
 * @param expected what could be expected of it by the lists before
 */
public record ListFunnel(
        ImportCounts counts,
        int people,
        int known,
        int fit,
        int active,
        int leads,
        int intending,
        Optional<Money> cost,
        ExpectedYield expected) {

    /** Fewer names than this are too few to speak of a prize draw. */
    private static final int MANY_NAMES = 100;

    private static final int CENTS = 2;

    /** A step of the funnel. */
    public enum Step {
        ROWS,
        PEOPLE,
        KNOWN,
        FIT,
        ACTIVE,
        LEADS;

        /** The name of this step for people, in the user's language. */
        public String label() {
            return text("funnel." + name());
        }

        /** Who is counted here, for people, in the user's language. */
        public String explanation() {
            return text("funnel." + name() + ".who");
        }
    }

    /**
     * What an import's list holds.
     *
     * @param ids its people, each once, as {@link org.winnable.workspace.FactStore#people} tells them; who was not judged
     *     does not count
     * @param list the import
     * @param expected what could be expected of it, as {@link ExpectedYield#of} says
     */
    public static ListFunnel of(Qualification people, long[] ids, ImportSummary list, ExpectedYield expected) {
        int[] all = LongStream.of(ids)
                .mapToInt(people.facts()::row)
                .filter(row -> row >= 0)
                .toArray();
        int[] known = those(all, row -> met(people, Clause.KNOWN, row));
        int[] fit = those(known, row -> met(people, Clause.MEETS_CRITERIA, row));
        int[] active = those(fit, row -> met(people, Clause.HAS_ACTED, row));
        int[] leads = those(active, people::isLead);
        int[] intending =
                those(all, row -> met(people, Clause.HAS_ACTED, row) || people.thousandths(Axis.INTENT, row) > 0);
        return new ListFunnel(
                list.counts(),
                all.length,
                known.length,
                fit.length,
                active.length,
                leads.length,
                intending.length,
                list.origin().source().cost(),
                expected);
    }

    /** How many are left at a step. */
    public long count(Step step) {
        return switch (step) {
            case ROWS -> counts.read();
            case PEOPLE -> people;
            case KNOWN -> known;
            case FIT -> fit;
            case ACTIVE -> active;
            case LEADS -> leads;
        };
    }

    /** How many rows told of somebody who stood on the list before, or was in the workspace already. */
    public long duplicates() {
        return counts.merged() + counts.unchanged();
    }

    /** What one person on the list cost; empty without cost or people. */
    public Optional<Money> costPerName() {
        return cost.flatMap(money -> share(money, people));
    }

    /** What one lead cost; empty without cost or leads. */
    public Optional<Money> costPerLead() {
        return cost.flatMap(money -> share(money, leads));
    }

    /** How many of the people may be expected to buy, in whole people. */
    public long expectedBuyers() {
        return expected.of(people);
    }

    /**
     * Whether the list looks like a goldfish bowl of cards: "all you are doing is collecting a list of people who are
     * interested in winning an iPad" (S4). So it does with many names of which fewer show intent than buy from any list.
     */
    public boolean looksLikePrizeDraw() {
        return people >= MANY_NAMES && intending < people * ExpectedYield.PRIOR;
    }

    /**
     * What is to be said beside the figures, in the user's language: what it cost, who was known already and what to expect,
     * each a sentence and only where there is something to say.
     */
    public List<String> sentences() {
        return Stream.of(costSentence(), duplicatesSentence(), expectation())
                .flatMap(Optional::stream)
                .toList();
    }

    /** Says so where the list looks like a prize draw, in the user's language. */
    public Optional<String> warning() {
        return looksLikePrizeDraw() ? Optional.of(text("funnel.prizeDraw", intending, people)) : Optional.empty();
    }

    private Optional<String> costSentence() {
        return cost.flatMap(all -> costPerName()
                .map(name -> costPerLead()
                        .map(lead -> text("funnel.cost", all.label(), name.label(), lead.label()))
                        .orElseGet(() -> text("funnel.cost.noLead", all.label(), name.label()))));
    }

    private Optional<String> duplicatesSentence() {
        return duplicates() == 0
                ? Optional.empty()
                : Optional.of(
                        text("funnel.duplicates", duplicates(), counts.read(), counts.merged(), counts.unchanged()));
    }

    private Optional<String> expectation() {
        return people == 0
                ? Optional.empty()
                : Optional.of(text("funnel.yield", expectedBuyers(), people, expected.basis()));
    }

    private static Optional<Money> share(Money money, int heads) {
        return heads == 0
                ? Optional.empty()
                : Optional.of(new Money(
                        money.amount().divide(BigDecimal.valueOf(heads), CENTS, RoundingMode.HALF_UP),
                        money.currency()));
    }

    private static int[] those(int[] rows, IntPredicate condition) {
        return Arrays.stream(rows).filter(condition).toArray();
    }

    private static boolean met(Qualification people, Clause clause, int row) {
        return people.status(clause, row) == ClauseStatus.MET;
    }

    private static String text(String key, Object... arguments) {
        return Texts.of(ListFunnel.class).get(key, arguments);
    }
}

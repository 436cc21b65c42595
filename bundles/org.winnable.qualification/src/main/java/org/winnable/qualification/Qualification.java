package org.winnable.qualification;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.winnable.core.facts.FactTable;
import org.winnable.core.plugin.PluginFailure;
import org.winnable.core.rules.Rules;
import org.winnable.core.rules.SalesLabel;
import org.winnable.core.rules.Temperature;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Points;
import org.winnable.core.work.Progress;
import org.winnable.qualification.history.StageChange;
import org.winnable.qualification.history.StageMoves;
import org.winnable.qualification.internal.Judge;
import org.winnable.qualification.internal.Judgements;
import org.winnable.qualification.internal.lead.FactsAsOf;
import org.winnable.qualification.internal.lifecycle.StageChanges;
import org.winnable.qualification.internal.scoring.Ledgers;
import org.winnable.qualification.verdict.Clause;
import org.winnable.qualification.verdict.ClauseStatus;
import org.winnable.qualification.verdict.Verdict;

/**
 * The judgement on everyone we had heard of by a date: a pure function of facts, rules and date. Kept in columns (about 40
 * bytes a person); row numbers are those of the fact table. Immutable and thread-safe.
 */
public final class Qualification {

    private final FactTable given;
    private final FactTable facts;
    private final Rules rules;
    private final Instant asOf;
    private final Judge judge;
    private final Judgements judgements;
    private final boolean[] acts;

    Qualification(FactTable given, Rules rules, Instant asOf, Judge judge, Judgements judgements) {
        this.given = given;
        this.facts = judge.facts().facts();
        this.rules = rules;
        this.asOf = asOf;
        this.judge = judge;
        this.judgements = judgements;
        this.acts = FactsAsOf.acts(facts);
    }

    /** What was judged: nobody of whom the first fact is later than the date. */
    public FactTable facts() {
        return facts;
    }

    /** The facts that were handed in, of later people too. */
    FactTable given() {
        return given;
    }

    /** Whether these facts are what was judged. */
    boolean isOf(FactTable others) {
        return given == others;
    }

    Judge judge() {
        return judge;
    }

    Judgements judgements() {
        return judgements;
    }

    /** What it was judged by. */
    public Rules rules() {
        return rules;
    }

    /** The moment of judgement; nothing that happened later took part. */
    public Instant asOf() {
        return asOf;
    }

    /** The number of people. */
    public int size() {
        return facts.size();
    }

    /** What became of a clause for the person in a row. */
    public ClauseStatus status(Clause clause, int row) {
        return judgements.columns().status(clause, row);
    }

    /** Whether all four clauses are met. */
    public boolean isLead(int row) {
        return judgements.columns().isLead(row);
    }

    /** A score in whole thousandths of a point. */
    public long thousandths(Axis axis, int row) {
        return judgements.scores().columns().thousandths(axis, row);
    }

    /** A score in points: the nearest double to {@link #thousandths}. */
    public double score(Axis axis, int row) {
        return Points.fromThousandths(thousandths(axis, row));
    }

    /** Where the person in a row stands: a place in {@code rules().lifecycle().stages()}. */
    public int stage(int row) {
        return judgements.columns().stage(row);
    }

    /** Whether the person in a row has a label. */
    public boolean has(SalesLabel label, int row) {
        return judgements.columns().has(label, row);
    }

    /** How near to buying the person in a row is. */
    public Temperature temperature(int row) {
        return judgements.columns().temperature(row);
    }

    /** Whether the person in a row is proposed for removal. */
    public boolean isForRemoval(int row) {
        return judgements.columns().isForRemoval(row);
    }

    /** Since when the person in a row stands in that stage. */
    public Instant inStageSince(int row) {
        return Instant.ofEpochSecond(judgements.columns().entered(row));
    }

    /**
     * When the person in a row last did anything themselves; empty if never. What we, or another system, did about them, such as
     * a decision of sales, does not count.
     */
    public Optional<Instant> lastAct(int row) {
        for (int i = facts.endInteraction(row, asOf.getEpochSecond()) - 1; i >= facts.firstInteraction(row); i--) {
            if (acts[facts.interactionType(i)]) {
                return Optional.of(Instant.ofEpochSecond(facts.interactionTime(i)));
            }
        }
        return Optional.empty();
    }

    /** How many people stand in each stage, by place. */
    public int[] stageCounts() {
        int[] counts = new int[rules.lifecycle().stages().size()];
        for (int row = 0; row < size(); row++) {
            counts[stage(row)]++;
        }
        return counts;
    }

    /**
     * How the person in a row came to where they stand: every stage since we first heard of them, oldest first, replayed from
     * the facts. Takes about a millisecond.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public List<StageChange> history(int row) {
        Objects.checkIndex(row, size());
        return StageChanges.tell(judge.history(row, judgements), rules, facts);
    }

    /**
     * Tells how everyone came to where they stand, row by row, without words and without keeping anything. Takes about as long as
     * the judgement did on one thread.
     *
     * @param progress told of a step per person
     * @return why it broke off, if a strategy fails that did not fail before
     * @throws java.util.concurrent.CancellationException if the user cancelled
     */
    public Optional<PluginFailure> eachMove(StageMoves moves, Progress progress) {
        return judge.moves(judgements, moves, progress);
    }

    /** Strategies of the model that failed or are not installed: left out of every score, and named here. */
    public List<PluginFailure> failures() {
        return judgements.scores().failures();
    }

    /**
     * Why the person in a row stands where they stand. Runs the same code as the bulk run did, so that the ledgers sum to
     * {@link #score} to the bit; takes well under a millisecond unless a strategy misbehaves.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Explanation explain(int row) {
        Objects.checkIndex(row, size());
        Verdict verdict = judge.verdict(row);
        Ledgers ledgers = judge.ledgers(row, judgements);
        return new Explanation(
                facts.id(row),
                verdict,
                ledgers.axes(),
                rules.lifecycle().stages().get(stage(row)),
                judge.nextStep(row, verdict, judgements),
                judge.questions(row, verdict, judgements),
                ledgers.failures());
    }
}

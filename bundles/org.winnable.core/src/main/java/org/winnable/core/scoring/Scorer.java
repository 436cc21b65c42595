package org.winnable.core.scoring;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Scores one lead after the other. Immutable, thread-safe and deterministic, and must allocate nothing per lead: it is
 * called a million times while a slider moves. One that needs working memory has it in {@link #forOneThread()}.
 */
@ConsumerType
@FunctionalInterface
public interface Scorer {

    /**
     * Writes the points of one lead into the ledger. Nothing but the ledger takes part in the score, so the explanation is
     * the computation.
     *
     * @param lead the lead, readable during this call only: implementations must not keep it
     * @param ledger takes the points, during this call only
     */
    void score(LeadView lead, Ledger ledger);

    /**
     * Whether what this gives only fades between two interactions: as {@link LeadView#asOf()} moves on and nothing is done,
     * neither the sum of its positive points on an axis nor the size of the sum of its negative ones grows. Where all scorers
     * of a model say so, the day on which a score falls below a threshold is found by halving the time; else each day is
     * looked at.
     */
    default boolean fades() {
        return false;
    }

    /**
     * A scorer that gives the same and is called by one thread only, so that it may keep memory to work in from one lead to the
     * next. Asked for once for some thousand leads. What it remembers must not change what it gives.
     */
    default Scorer forOneThread() {
        return this;
    }

    /**
     * How this differs from another scorer that the same strategy prepared for the same facts: what need not be scored again
     * when a parameter changes.
     *
     * @param before by other parameters; weighted alike
     * @return {@link ScoringChange#EVERYTHING} where it is not known
     */
    default ScoringChange changeFrom(Scorer before) {
        return ScoringChange.EVERYTHING;
    }
}

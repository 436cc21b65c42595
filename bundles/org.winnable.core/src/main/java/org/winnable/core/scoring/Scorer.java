package org.winnable.core.scoring;

/**
 * Scores one lead after the other. Immutable, thread-safe and deterministic, and must allocate nothing per lead: it is
 * called a million times while a slider moves.
 */
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
}

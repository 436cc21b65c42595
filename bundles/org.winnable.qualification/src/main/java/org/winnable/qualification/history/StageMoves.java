package org.winnable.qualification.history;

/** Is told how people came into stages. Called by one thread. */
@FunctionalInterface
public interface StageMoves {

    /**
     * Somebody came into a stage. People come one after the other, each person's moves in order of time.
     *
     * @param row the person
     * @param from the place of the stage before; the same as {@code to} for the first of a person, when we first heard of them
     * @param to the place of the stage
     * @param at epoch seconds
     */
    void came(int row, int from, int to, long at);
}

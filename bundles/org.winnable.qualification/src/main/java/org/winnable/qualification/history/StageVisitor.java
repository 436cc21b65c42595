package org.winnable.qualification.history;

/** Is told of the stages of everyone, person by person and each person's oldest first. Called by one thread. */
@FunctionalInterface
public interface StageVisitor {

    /**
     * A contact came into a stage.
     *
     * @param row whose, in the table that was judged
     * @param at when, epoch seconds
     * @param from the place of the stage before; the same as {@code to} at the beginning
     * @param to the place of the stage
     */
    void came(int row, long at, int from, int to);
}

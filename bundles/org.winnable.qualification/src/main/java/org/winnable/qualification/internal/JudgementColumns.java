package org.winnable.qualification.internal;

import org.winnable.qualification.verdict.Clause;
import org.winnable.qualification.verdict.ClauseStatus;

/**
 * Verdict and stage of everyone, two bits a clause and two bytes a stage. Written once, each row by one thread; not changed
 * after that.
 */
public final class JudgementColumns {

    /** The clauses, without a copy for each look. */
    static final Clause[] CLAUSES = Clause.values();

    private static final ClauseStatus[] STATUSES = ClauseStatus.values();
    private static final int BITS = 2;
    private static final int MASK = 3;

    private final byte[] clauses;
    private final short[] stages;

    JudgementColumns(int rows) {
        clauses = new byte[rows];
        stages = new short[rows];
    }

    /** What became of a clause. */
    public ClauseStatus status(Clause clause, int row) {
        return STATUSES[clauses[row] >> BITS * clause.ordinal() & MASK];
    }

    /** Whether all clauses are met: MET is the status of number 0. */
    public boolean isLead(int row) {
        return clauses[row] == ClauseStatus.MET.ordinal();
    }

    /** The place of the stage. */
    public int stage(int row) {
        return stages[row];
    }

    void set(Clause clause, int row, ClauseStatus status) {
        clauses[row] |= (byte) (status.ordinal() << BITS * clause.ordinal());
    }

    void setStage(int row, int stage) {
        stages[row] = (short) stage;
    }
}

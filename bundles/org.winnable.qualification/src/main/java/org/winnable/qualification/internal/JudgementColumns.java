package org.winnable.qualification.internal;

import org.winnable.core.rules.SalesLabel;
import org.winnable.core.rules.Temperature;
import org.winnable.qualification.verdict.Clause;
import org.winnable.qualification.verdict.ClauseStatus;

/**
 * Verdict and stage of everyone: two bits a clause, a byte for the stage and eight for since when. Written once, each row by one
 * thread; not changed after that.
 */
public final class JudgementColumns {

    /** The clauses, without a copy for each look. */
    static final Clause[] CLAUSES = Clause.values();

    private static final ClauseStatus[] STATUSES = ClauseStatus.values();
    private static final Temperature[] TEMPERATURES = Temperature.values();
    private static final int TEMPERATURE = 3;
    private static final int REMOVAL = 5;
    private static final int BITS = 2;
    private static final int MASK = 3;

    private final byte[] clauses;
    private final byte[] stages;
    private final long[] entered;
    private final byte[] labels;
    private final byte[] asked;

    JudgementColumns(int rows) {
        clauses = new byte[rows];
        asked = new byte[rows];
        stages = new byte[rows];
        entered = new long[rows];
        labels = new byte[rows];
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

    /** Whether the person has a label. */
    public boolean has(SalesLabel label, int row) {
        return (labels[row] & 1 << label.ordinal()) != 0;
    }

    /** How near to buying the person is. */
    public Temperature temperature(int row) {
        return TEMPERATURES[labels[row] >> TEMPERATURE & MASK];
    }

    /** Whether the person is proposed for removal. */
    public boolean isForRemoval(int row) {
        return (labels[row] & 1 << REMOVAL) != 0;
    }

    void setLabels(int row, int bits, Temperature temperature, boolean removal) {
        labels[row] = (byte) (bits | temperature.ordinal() << TEMPERATURE | (removal ? 1 << REMOVAL : 0));
    }

    void set(Clause clause, int row, ClauseStatus status) {
        clauses[row] |= (byte) (status.ordinal() << BITS * clause.ordinal());
    }

    /** Since when the person stands in the stage, epoch seconds. */
    public long entered(int row) {
        return entered[row];
    }

    /** The axes whose scores had a part in how the person came to where they stand, a bit each. */
    int asked(int row) {
        return asked[row];
    }

    void setStage(int row, int stage, long since, int axes) {
        // there are at most 40
        stages[row] = (byte) stage;
        entered[row] = since;
        asked[row] = (byte) axes;
    }

    /** Takes the verdict on a row of others. */
    void copyVerdict(int row, JudgementColumns others, int otherRow) {
        clauses[row] = others.clauses[otherRow];
    }

    /** Takes stage and labels of a row of others. */
    void copyStage(int row, JudgementColumns others, int otherRow) {
        stages[row] = others.stages[otherRow];
        entered[row] = others.entered[otherRow];
        asked[row] = others.asked[otherRow];
        labels[row] = others.labels[otherRow];
    }
}

package org.winnable.personas.internal;

import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.FactTable;
import org.winnable.core.facts.NumberKey;
import org.winnable.core.scoring.CompanyView;
import org.winnable.core.scoring.Interactions;
import org.winnable.core.scoring.LeadView;
import org.winnable.core.scoring.RowInteractions;

/** Walks over the rows of a table, for tests of one person at a time. One per thread; makes nothing per row. */
public final class RowCursor implements LeadView {

    private final FactTable facts;
    private final long asOf;
    private final RowInteractions interactions;
    private int row;

    /**
     * A cursor before the first row.
     *
     * @param asOf the moment of judgement, epoch seconds; what happened later is not seen
     */
    public RowCursor(FactTable facts, long asOf) {
        this.facts = facts;
        this.asOf = asOf;
        this.interactions = new RowInteractions(facts, asOf);
    }

    /** Shows a row. */
    public void moveTo(int newRow) {
        row = newRow;
        interactions.row(newRow);
    }

    @Override
    public long asOf() {
        return asOf;
    }

    @Override
    public int code(CategoryKey key) {
        return facts.code(key, row);
    }

    @Override
    public double number(NumberKey key) {
        return facts.number(key, row);
    }

    @Override
    public Interactions interactions() {
        return interactions;
    }

    @Override
    public CompanyView company() {
        throw new UnsupportedOperationException("no sign is about colleagues");
    }
}

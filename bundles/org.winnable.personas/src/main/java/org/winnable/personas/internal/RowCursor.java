package org.winnable.personas.internal;

import java.util.Objects;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.FactTable;
import org.winnable.core.facts.NumberKey;
import org.winnable.core.scoring.CompanyView;
import org.winnable.core.scoring.Interactions;
import org.winnable.core.scoring.LeadView;

/** Walks over the rows of a table, for tests of one person at a time. One per thread; makes nothing per row. */
public final class RowCursor implements LeadView, Interactions {

    private final FactTable facts;
    private final long asOf;
    private int row;
    private int first;
    private int size;

    /**
     * A cursor before the first row.
     *
     * @param asOf the moment of judgement, epoch seconds; what happened later is not seen
     */
    public RowCursor(FactTable facts, long asOf) {
        this.facts = facts;
        this.asOf = asOf;
    }

    /** Shows a row. */
    public void moveTo(int newRow) {
        row = newRow;
        first = facts.firstInteraction(newRow);
        size = facts.endInteraction(newRow, asOf) - first;
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
        return this;
    }

    @Override
    public CompanyView company() {
        throw new UnsupportedOperationException("no sign is about colleagues");
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int type(int index) {
        return facts.interactionType(at(index));
    }

    @Override
    public long time(int index) {
        return facts.interactionTime(at(index));
    }

    @Override
    public int asset(int index) {
        return facts.interactionAsset(at(index));
    }

    @Override
    public int campaign(int index) {
        return facts.interactionCampaign(at(index));
    }

    private int at(int index) {
        return first + Objects.checkIndex(index, size);
    }
}

package org.winnable.core.scoring;

import java.util.Objects;
import org.winnable.core.facts.FactTable;

/**
 * What the person in a row of a fact table did until a moment, oldest first. Moved from row to row: a walk over a million people makes no
 * object. Not thread-safe.
 */
public final class RowInteractions implements Interactions {

    private final FactTable facts;
    private final long asOf;
    private int first;
    private int size;

    /**
     * Before the first row.
     *
     * @param facts where people and what they did stand
     * @param asOf epoch seconds; what happened later is not seen
     */
    public RowInteractions(FactTable facts, long asOf) {
        this.facts = facts;
        this.asOf = asOf;
    }

    /** Shows a row from now on, and returns itself. */
    public RowInteractions row(int row) {
        first = facts.firstInteraction(row);
        size = facts.endInteraction(row, asOf) - first;
        return this;
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

    /** Checked, as the columns go on with what is still to come and with the next person. */
    private int at(int index) {
        return first + Objects.checkIndex(index, size);
    }
}

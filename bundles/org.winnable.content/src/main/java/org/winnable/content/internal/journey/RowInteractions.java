package org.winnable.content.internal.journey;

import org.winnable.core.facts.FactTable;
import org.winnable.core.scoring.Interactions;

/** What the person in a row did until a moment; moved from row to row. Not thread-safe. */
final class RowInteractions implements Interactions {

    private final FactTable facts;
    private final long asOf;
    private int first;
    private int end;

    RowInteractions(FactTable facts, long asOf) {
        this.facts = facts;
        this.asOf = asOf;
    }

    RowInteractions row(int row) {
        first = facts.firstInteraction(row);
        end = facts.endInteraction(row, asOf);
        return this;
    }

    @Override
    public int size() {
        return end - first;
    }

    @Override
    public int type(int index) {
        return facts.interactionType(first + index);
    }

    @Override
    public long time(int index) {
        return facts.interactionTime(first + index);
    }

    @Override
    public int asset(int index) {
        return facts.interactionAsset(first + index);
    }

    @Override
    public int campaign(int index) {
        return facts.interactionCampaign(first + index);
    }
}

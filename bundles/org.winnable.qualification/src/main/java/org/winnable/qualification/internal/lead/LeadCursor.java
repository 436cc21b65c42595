package org.winnable.qualification.internal.lead;

import java.util.Objects;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactTable;
import org.winnable.core.facts.NumberKey;
import org.winnable.core.scoring.CompanyView;
import org.winnable.core.scoring.Interactions;
import org.winnable.core.scoring.LeadView;

/**
 * Walks over the rows of a fact table as of a date. One per thread: {@link #moveTo} changes what its views show, so that
 * looking at a million leads makes no object.
 */
public final class LeadCursor implements LeadView {

    private final FactsAsOf source;
    private final FactTable facts;
    private final Interactions interactions = new VisibleInteractions();
    private final CompanyView company = new Company();
    private long asOf;
    private int row;
    private int first;
    private int size;

    LeadCursor(FactsAsOf source) {
        this.source = source;
        this.facts = source.facts();
        this.asOf = source.asOf();
    }

    /** Shows another row. */
    public void moveTo(int newRow) {
        row = newRow;
        first = facts.firstInteraction(newRow);
        size = facts.endInteraction(newRow, asOf) - first;
    }

    /** Shows a row as it was at a moment, epoch seconds, until the next move; not after the date of the table. */
    public void moveTo(int newRow, long moment) {
        asOf = moment;
        moveTo(newRow);
    }

    /** Shows the row as it was at a later moment, until the next move. */
    public void goOn(long moment) {
        asOf = moment;
        int end = facts.endInteraction(row) - first;
        while (size < end && facts.interactionTime(first + size) <= moment) {
            size++;
        }
    }

    /** Shows how the row is at a later moment between two interactions. */
    public void waitUntil(long moment) {
        asOf = moment;
    }

    /** The row it shows. */
    public int row() {
        return row;
    }

    /** The table it walks over. */
    public FactTable facts() {
        return facts;
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
        return company;
    }

    private final class VisibleInteractions implements Interactions {

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

    private final class Company implements CompanyView {

        @Override
        public int people() {
            return facts.companyPeople(row);
        }

        @Override
        public int activeSince(long since) {
            int code = facts.code(CategoryKey.COMPANY, row);
            // who never did anything counts as active at no time, the beginning of time included
            return code == Dictionary.UNKNOWN
                    ? 0
                    : source.companyActivity().active(code, Math.max(since, Long.MIN_VALUE + 1), asOf);
        }

        @Override
        public int kindsActiveSince(CategoryKey kind, long since) {
            int code = facts.code(CategoryKey.COMPANY, row);
            return code == Dictionary.UNKNOWN ? 0 : source.companyKinds(kind).active(code, since, asOf);
        }
    }
}

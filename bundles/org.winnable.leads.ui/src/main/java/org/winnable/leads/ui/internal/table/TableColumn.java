package org.winnable.leads.ui.internal.table;

import org.winnable.application.LeadColumn;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.FactSchema;
import org.winnable.ui.theme.Tone;

/** The columns that the table can show; the place of a constant is its column index. */
public enum TableColumn {
    NAME(LeadColumn.NAME, Look.TEXT, Tone.TEXT, 16, true),
    COMPANY(LeadColumn.COMPANY, Look.TEXT, Tone.TEXT, 48, true),
    TITLE(LeadColumn.TITLE, Look.TEXT, Tone.TEXT, 36, true),
    STAGE(LeadColumn.STAGE, Look.STAGE, Tone.TEXT, 0, true),
    FIT(LeadColumn.FIT, Look.BAR, Tone.FIT, 0, true),
    INTEREST(LeadColumn.INTEREST, Look.BAR, Tone.INTEREST, 0, true),
    INTENT(LeadColumn.INTENT, Look.BAR, Tone.INTENT, 0, true),
    WINNABILITY(LeadColumn.WINNABILITY, Look.BAR, Tone.WINNABILITY, 0, true),
    LAST_ACTION(LeadColumn.LAST_ACTION, Look.AGE, Tone.TEXT, 0, true),
    EMAIL(LeadColumn.EMAIL, Look.TEXT, Tone.TEXT, 28, false),
    SOURCE(category(CategoryKey.ORIGIN), Look.TEXT, Tone.TEXT, 22, false),
    COUNTRY(category(CategoryKey.COUNTRY), Look.TEXT, Tone.TEXT, 18, false);

    /** How a cell is painted. */
    public enum Look {
        /** Words, cut where they do not fit. */
        TEXT,
        /** A chip with dot and word. */
        STAGE,
        /** A bar and whole points. */
        BAR,
        /** How long ago. */
        AGE
    }

    private final LeadColumn column;
    private final Look look;
    private final Tone tone;
    private final int weight;
    private final boolean shown;

    TableColumn(LeadColumn column, Look look, Tone tone, int weight, boolean shown) {
        this.column = column;
        this.look = look;
        this.tone = tone;
        this.weight = weight;
        this.shown = shown;
    }

    private static LeadColumn category(CategoryKey key) {
        return new LeadColumn(key.name(), LeadColumn.Kind.CATEGORY);
    }

    /** The column at an index. */
    public static TableColumn at(int index) {
        return values()[index];
    }

    /** Where its values come from. */
    public LeadColumn column() {
        return column;
    }

    /** How its cells are painted. */
    public Look look() {
        return look;
    }

    /** The colour of its bars. */
    public Tone tone() {
        return tone;
    }

    /** Its part of the room that is left over; 0 for columns that are as wide as their content. */
    public int weight() {
        return weight;
    }

    /** Whether it is shown until the user says otherwise. */
    public boolean isShownAtFirst() {
        return shown;
    }

    /** Whether the people at hand can be put in order by it. */
    public boolean isKnown(FactSchema schema) {
        return LeadColumn.all(schema).contains(column);
    }

    /** The heading, in the user's language. */
    public String label() {
        return column.label();
    }

    /** Whether its figures stand at the right edge. */
    public boolean isRightAligned() {
        return look == Look.BAR;
    }
}

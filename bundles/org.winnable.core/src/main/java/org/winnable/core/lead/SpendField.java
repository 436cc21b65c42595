package org.winnable.core.lead;

import org.winnable.core.text.Texts;

/** The fields of a list of costs; together they make a {@link Spend}. */
public enum SpendField implements ModelField {
    CAMPAIGN("campaign", FieldKind.CATEGORY),
    CHANNEL("channel", FieldKind.CATEGORY),
    /** First day of the period. */
    FROM("from", FieldKind.INSTANT),
    /** Last day of the period, inclusive. */
    TO("to", FieldKind.INSTANT),
    /** The only day of the period, in reports by day. */
    DAY("day", FieldKind.INSTANT),
    COST("cost", FieldKind.NUMBER),
    /** ISO 4217 code of the currency of the cost. */
    CURRENCY("currency", FieldKind.CATEGORY);

    private final String key;
    private final FieldKind kind;

    SpendField(String key, FieldKind kind) {
        this.key = key;
        this.kind = kind;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public FieldKind kind() {
        return kind;
    }

    @Override
    public String label() {
        return Texts.of(SpendField.class).get("spend." + key);
    }
}

package org.winnable.core.lead;

import org.winnable.core.text.Texts;

/** The fields of a deal in a list of deals; together they make a {@link Deal}. */
public enum DealField implements ModelField {
    /** The identifier in the system that the deal comes from. */
    KEY("key", FieldKind.IDENTITY),
    COMPANY("company", FieldKind.IDENTITY),
    /** External ids of the people, in a list from the same system. */
    CONTACTS("contacts", FieldKind.IDENTITY),
    /** Where it stands, as the source says it in a column of its own. */
    STATUS("status", FieldKind.CATEGORY),
    /** What the source calls the step that the deal is at; tells the status too where no other column does. */
    STAGE("stage", FieldKind.CATEGORY),
    AMOUNT("amount", FieldKind.NUMBER),
    /** ISO 4217 code of the amount's currency. */
    CURRENCY("currency", FieldKind.CATEGORY),
    OPENED("opened", FieldKind.INSTANT),
    CLOSED("closed", FieldKind.INSTANT);

    private final String key;
    private final FieldKind kind;

    DealField(String key, FieldKind kind) {
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
        return Texts.of(DealField.class).get("deal." + key);
    }
}

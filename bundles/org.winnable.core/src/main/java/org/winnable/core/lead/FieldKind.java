package org.winnable.core.lead;

/** What kind of value a {@link ModelField} holds; decides how it is read, kept in columns and compared. */
public enum FieldKind {
    /** Identifies one person: many distinct values, never scored on. */
    IDENTITY,
    /** Free text that is shown, not judged. */
    TEXT,
    /** One of comparatively few values; dictionary-encoded and available to criteria and strategies. */
    CATEGORY,
    /** A decimal number without unit. */
    NUMBER,
    /** Yes or no. */
    FLAG,
    /** A moment in time. */
    INSTANT
}

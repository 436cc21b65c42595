package org.winnable.core.facts;

/** Texts of a person that are shown and searched but never judged: many distinct values, not dictionary-encoded. */
public enum TextKey {
    /** The name to show; see {@code Contact.displayName}. */
    NAME,
    EMAIL,
    PHONE
}

package org.winnable.imports.internal.value;

/** What a single value, which is not empty, was read as. */
public sealed interface Reading {

    /**
     * A value in the form in which it is stored.
     *
     * @param value not empty
     * @param exact whether it says all that was written; otherwise the original is worth keeping
     */
    record Value(String value, boolean exact) implements Reading {}

    /** A value that has more than one meaning. */
    record Ambiguous() implements Reading {}

    /** Not a value of this kind. */
    record Unreadable() implements Reading {}

    /** For all that cannot be read. */
    Reading UNREADABLE = new Unreadable();

    /** For all that could be read in two ways. */
    Reading AMBIGUOUS = new Ambiguous();

    /** A value that says all that was written. */
    static Reading of(String value) {
        return new Value(value, true);
    }
}

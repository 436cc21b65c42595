package org.winnable.imports.internal;

import org.winnable.workspace.PersonRow;

/** A row that tells of a person. */
record ContactRow(PersonRow person) implements MappedRow {

    @Override
    public long line() {
        return person.line();
    }
}

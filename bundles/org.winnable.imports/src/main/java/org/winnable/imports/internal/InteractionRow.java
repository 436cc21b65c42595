package org.winnable.imports.internal;

import org.winnable.workspace.PersonRow;

/** A row that tells of nothing but what somebody did. */
record InteractionRow(PersonRow person) implements MappedRow {

    @Override
    public long line() {
        return person.line();
    }
}

package org.winnable.imports.internal;

/** One row of a list, mapped and normalised: what it tells of. */
sealed interface MappedRow permits ContactRow, InteractionRow, CompanyRow, DealRow, SpendRow {

    /** Its first line in the file, from 1. */
    long line();
}

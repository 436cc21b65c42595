package org.winnable.workspace.internal.store;

import java.util.stream.Collectors;
import org.winnable.workspace.internal.match.PersonLikeness.Side;

/**
 * What the records of a rehearsal say, as far as people are compared by it. The table is the transaction's own and in memory:
 * to store what is taken back at the end, field by field and compressed, is half of the work of an import.
 */
final class Rehearsed {

    static final String TABLE = "rehearsed";

    private static final String FIELDS = Side.FIELDS.stream()
            .map(field -> ", \"" + Schema.column(field) + '"')
            .collect(Collectors.joining());

    static final String CREATE =
            "CREATE TEMP TABLE " + TABLE + " AS SELECT id, import" + FIELDS + " FROM records LIMIT 0";

    /** Those that are stored, and those of the rehearsal. */
    static final String WITH_RECORDS = "(SELECT id, import" + FIELDS + " FROM " + RecordPairs.RECORDS
            + " UNION ALL SELECT id, import" + FIELDS + " FROM " + TABLE + ")";

    private Rehearsed() {}
}

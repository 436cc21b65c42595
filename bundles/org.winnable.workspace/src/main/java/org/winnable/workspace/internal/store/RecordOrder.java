package org.winnable.workspace.internal.store;

/** Which of two records is the newer one, in SQL: of imports {@code i} and records {@code r}. */
final class RecordOrder {

    /**
     * What stands later wins: a higher rank of its import, then a later time of recording, then a higher id. An import under
     * way has no row in {@code imports} yet and is the newest of those without rank.
     */
    static final String SQL_OLDEST_FIRST = "coalesce(i.rank, 0), i.recorded NULLS LAST, r.id";

    private RecordOrder() {}
}

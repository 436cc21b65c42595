package org.winnable.imports;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.winnable.core.lead.RowOutcome;
import org.winnable.core.source.Issue;

/**
 * What an import would do. It ran as the import would and was taken back at its end, so that every count is the one that the
 * import has, as long as the workspace is as it was.
 *
 * @param report as of the import; its {@link ImportReport#importId()} is {@link #NO_IMPORT}
 * @param rows the first rows of each outcome, at most {@link #ROWS} of each, in file order; of rejected rows those whose
 *     reason is listed
 */
public record Rehearsal(ImportReport report, List<RehearsedRow> rows) {

    /** Stands for the id of an import that was none. */
    public static final long NO_IMPORT = 0;

    /** How many rows of one outcome are told at most. */
    public static final int ROWS = 500;

    /** Copies the list. */
    public Rehearsal {
        rows = List.copyOf(rows);
    }

    /** A rehearsal with the rows that were taken; those rejected are in the report. */
    public static Rehearsal of(ImportReport report, List<RehearsedRow> taken) {
        Stream<RehearsedRow> rejected = report.issues().stream()
                .filter(issue -> issue.severity() == Issue.Severity.REJECTION)
                .limit(ROWS)
                .map(RehearsedRow::rejected);
        List<RehearsedRow> all = Stream.concat(taken.stream(), rejected)
                .sorted(Comparator.comparingLong(RehearsedRow::line))
                .toList();
        return new Rehearsal(report, all);
    }

    /** The first rows that would change somebody of the workspace, in file order. */
    public List<Merge> merges() {
        return rows.stream().flatMap(row -> row.merge().stream()).toList();
    }

    /**
     * How many rows of an outcome there are beyond those told. Rows whose people turned out at the end to be one are counted
     * as merged, and told as what they were taken for.
     */
    public long notTold(RowOutcome outcome) {
        long told = rows.stream().filter(row -> row.outcome() == outcome).count();
        return Math.max(0, report.counts().of(outcome) - told);
    }
}

package org.winnable.imports;

import java.util.List;

/**
 * What an import would do. It ran as the import would and was taken back at its end, so that every count is the one that the
 * import has, as long as the workspace is as it was.
 *
 * @param report as of the import; its {@link ImportReport#importId()} is {@link #NO_IMPORT}
 * @param merges the first rows that would change somebody, in file order, at most {@link #MERGES}
 */
public record Rehearsal(ImportReport report, List<Merge> merges) {

    /** Stands for the id of an import that was none. */
    public static final long NO_IMPORT = 0;

    /** How many merges are told at most. */
    public static final int MERGES = 500;

    /** Copies the list. */
    public Rehearsal {
        merges = List.copyOf(merges);
    }
}

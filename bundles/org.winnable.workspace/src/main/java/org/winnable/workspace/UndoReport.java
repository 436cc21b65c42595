package org.winnable.workspace;

import java.util.List;

/**
 * What undoing an import, or bringing it back, did.
 *
 * @param summary the import as it stands now
 * @param records how many of its records no longer count, or count again
 * @param people by how many people the workspace became smaller or larger
 * @param changed how many of the people that are left lost or won something
 * @param edited people of the import that somebody edited by hand; what was said by hand stays
 */
public record UndoReport(ImportSummary summary, long records, long people, long changed, List<Long> edited) {

    /** Copies the list. */
    public UndoReport {
        edited = List.copyOf(edited);
    }
}

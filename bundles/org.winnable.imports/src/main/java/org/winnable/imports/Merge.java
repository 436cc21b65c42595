package org.winnable.imports;

import java.util.List;
import java.util.Optional;
import org.winnable.core.lead.ContactField;
import org.winnable.workspace.MatchKey;

/**
 * A row of a rehearsal that would change somebody who is known.
 *
 * @param line where the row stands in the file
 * @param person whom it would change
 * @param name theirs, as it is now
 * @param by what they were found by
 * @param changes what the row says of the fields where that is something else than before; empty if it tells of
 *     interactions or of columns that are no fields only
 */
public record Merge(long line, long person, Optional<String> name, MatchKey.Kind by, List<Change> changes) {

    /**
     * One field of the person.
     *
     * @param field which
     * @param before its value now; empty if nothing is known
     * @param row what the row says
     * @param after its value if the row is imported: not what the row says where that cannot take the place of what is known
     */
    public record Change(ContactField field, Optional<String> before, String row, String after) {}

    /** Copies the list. */
    public Merge {
        changes = List.copyOf(changes);
    }
}

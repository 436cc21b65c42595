package org.winnable.imports;

import java.util.Map;
import java.util.Optional;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.RowOutcome;
import org.winnable.core.source.Issue;
import org.winnable.workspace.MatchKey;

/**
 * A row of a rehearsal and what would become of it.
 *
 * @param line where the row stands in the file
 * @param outcome what would become of it
 * @param subject whom or what it tells of: a name, an address, a company, a deal, a campaign; empty where it names none
 * @param known whether, and where, somebody of the row was known before it
 * @param by what they were found by; empty where nobody was
 * @param values of a person or a company as they would be stored
 * @param merge side by side with what is known; only where the row would change somebody of the workspace
 * @param reason why the row is rejected; only where it is
 */
public record RehearsedRow(
        long line,
        RowOutcome outcome,
        String subject,
        Known known,
        Optional<MatchKey.Kind> by,
        Map<ContactField, String> values,
        Optional<Merge> merge,
        Optional<Issue> reason) {

    /** Where somebody was known before a row told of them. */
    public enum Known {
        /** Nowhere. */
        NOT,
        /** An earlier row of the same file tells of them. */
        IN_FILE,
        /** They are in the workspace. */
        IN_WORKSPACE
    }

    /** Copies the map. */
    public RehearsedRow {
        values = Map.copyOf(values);
    }

    /** A row that is rejected. */
    static RehearsedRow rejected(Issue reason) {
        return new RehearsedRow(
                reason.line(),
                RowOutcome.REJECTED,
                reason.value().orElse(""),
                Known.NOT,
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.of(reason));
    }
}

package org.winnable.imports;

import java.time.Duration;
import java.util.List;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.lead.SourceDescription;
import org.winnable.core.source.Issue;
import org.winnable.core.source.Layout;

/**
 * What one import did.
 *
 * @param importId the import in the workspace
 * @param file the file's name without folder
 * @param source id of the lead source that read it
 * @param dialect id of the dialect it was taken for
 * @param description where the list comes from, as recorded
 * @param layout labels, encoding, delimiter as found
 * @param mapping what each column was taken for, in file order
 * @param columnDates how dates in numbers were read, in file order
 * @param counts what became of the rows; always closes
 * @param duplicates how many rows were about somebody known
 * @param readAsEmpty the placeholders that were read as empty, most frequent first; empty if the rule was switched off
 * @param issues in file order as far as they are listed
 * @param issuesNotListed how many more there were, of kinds that are listed
 * @param took from opening the file to the end of the transaction
 */
public record ImportReport(
        long importId,
        String file,
        String source,
        String dialect,
        SourceDescription description,
        Layout layout,
        List<ColumnMapping> mapping,
        List<ColumnDates> columnDates,
        ImportCounts counts,
        Duplicates duplicates,
        List<ReadAsEmpty> readAsEmpty,
        List<Issue> issues,
        long issuesNotListed,
        Duration took) {

    /** Copies the lists. */
    public ImportReport {
        mapping = List.copyOf(mapping);
        columnDates = List.copyOf(columnDates);
        readAsEmpty = List.copyOf(readAsEmpty);
        issues = List.copyOf(issues);
    }

    /** Rows per second, over the whole import. */
    public long rowsPerSecond() {
        long millis = Math.max(1, took.toMillis());
        return counts.read() * 1000 / millis;
    }
}

package org.winnable.imports;

import java.util.List;
import org.winnable.core.lead.SourceDescription;
import org.winnable.core.source.Layout;

/**
 * What a file is taken for, before anything of it is imported.
 *
 * @param file the file's name without folder
 * @param source id of the lead source that can read it
 * @param dialect id of the dialect it is taken for
 * @param dialects the dialects that the labels fit, the surest first; empty if they fit none
 * @param description where the list comes from, as it would be recorded
 * @param layout labels, encoding, delimiter as found
 * @param mapping what each column is taken for, in file order
 * @param rows the first rows as read, at most {@link #ROWS}
 */
public record ImportPreview(
        String file,
        String source,
        String dialect,
        List<DialectMatch> dialects,
        SourceDescription description,
        Layout layout,
        List<ColumnMapping> mapping,
        List<List<String>> rows) {

    /** How many rows a preview has at most. */
    public static final int ROWS = 100;

    /** Copies the lists. */
    public ImportPreview {
        dialects = List.copyOf(dialects);
        mapping = List.copyOf(mapping);
        rows = rows.stream().map(List::copyOf).toList();
    }
}

package org.winnable.imports;

import java.util.List;
import org.winnable.core.lead.ModelField;
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
 * @param fields the fields that its rows can give, in their usual order
 * @param mapping what each column is taken for, in file order
 * @param columnDates how dates in numbers are read, as far as the first rows tell, in file order; the import looks at the whole
 *     file where they do not
 * @param rows the first rows as read, at most {@link #ROWS}
 */
public record ImportPreview(
        String file,
        String source,
        String dialect,
        List<DialectMatch> dialects,
        SourceDescription description,
        Layout layout,
        List<ModelField> fields,
        List<ColumnMapping> mapping,
        List<ColumnDates> columnDates,
        List<List<String>> rows) {

    /** How many rows a preview has at most. */
    public static final int ROWS = 100;

    /** Copies the lists. */
    public ImportPreview {
        dialects = List.copyOf(dialects);
        fields = List.copyOf(fields);
        mapping = List.copyOf(mapping);
        columnDates = List.copyOf(columnDates);
        rows = rows.stream().map(List::copyOf).toList();
    }
}

package org.winnable.leads.ui.internal.table;

import java.text.NumberFormat;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.winnable.core.work.Progress;
import org.winnable.leads.ui.internal.format.TabSeparated;
import org.winnable.leads.ui.internal.query.TableRows;

/**
 * Rows as a spreadsheet takes them: a line of headings, then a line each. Immutable; the work may be done on any thread.
 *
 * @param rows what is shown
 * @param columns in the order in which they are shown
 * @param ranges of positions, in order
 */
public record CopiedRows(TableRows rows, List<TableColumn> columns, List<Range> ranges) {

    private static final int STEP = 1024;

    /** The text for the clipboard. */
    public String text(Progress progress) {
        NumberFormat points = NumberFormat.getInstance();
        points.setGroupingUsed(false);
        StringBuilder text = new StringBuilder(
                TabSeparated.line(columns.stream().map(TableColumn::label).toList()));
        for (Range range : ranges) {
            for (int position = range.start; position < range.end; position++) {
                if (position % STEP == 0) {
                    progress.checkCancelled();
                }
                int at = position;
                text.append('\n')
                        .append(TabSeparated.line(columns.stream()
                                .map(column -> cell(column, at, points))
                                .toList()));
            }
        }
        return text.append('\n').toString();
    }

    private String cell(TableColumn column, int position, NumberFormat points) {
        return switch (column.look()) {
            case TEXT, STAGE -> TabSeparated.text(LeadCells.text(rows, column, position));
            case BAR -> points.format(column.column().number(rows.people(), rows.row(position)));
            case AGE ->
                LeadCells.time(rows, column, position)
                        .map(then -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                                LocalDateTime.ofInstant(then, rows.rules().zone())))
                        .orElse("");
        };
    }
}

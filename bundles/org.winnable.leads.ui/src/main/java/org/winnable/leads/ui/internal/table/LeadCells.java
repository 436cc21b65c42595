package org.winnable.leads.ui.internal.table;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.winnable.application.LeadColumn;
import org.winnable.leads.ui.internal.format.Age;
import org.winnable.leads.ui.internal.format.PointsText;
import org.winnable.leads.ui.internal.query.TableRows;
import org.winnable.qualification.Qualification;

/**
 * The cells of the table, read from columns when they are painted; nothing is made per row. Used on the UI thread, except
 * that {@link #text} is pure.
 */
final class LeadCells implements IDataProvider {

    private TableRows rows;

    /** Shows other rows. */
    void show(TableRows newRows) {
        rows = newRows;
    }

    /** What is shown; empty at first. */
    Optional<TableRows> rows() {
        return Optional.ofNullable(rows);
    }

    /** The words of a cell as people read them, empty where nothing is known. */
    static String text(TableRows rows, TableColumn column, int position) {
        Qualification people = rows.people();
        int row = rows.row(position);
        return switch (column.look()) {
            case TEXT, STAGE -> {
                String text = column.column().text(people, row);
                yield text == null ? "" : text;
            }
            case BAR -> PointsText.whole(column.column().number(people, row));
            case AGE ->
                time(rows, column, position)
                        .map(then ->
                                Age.relative(then, people.asOf(), rows.rules().zone()))
                        .orElse("");
        };
    }

    /** The moment in a cell of a column of times. */
    static Optional<Instant> time(TableRows rows, TableColumn column, int position) {
        LeadColumn source = column.column();
        double seconds = source.number(rows.people(), rows.row(position));
        return Double.isNaN(seconds) ? Optional.empty() : Optional.of(Instant.ofEpochSecond((long) seconds));
    }

    @Override
    public Object getDataValue(int columnIndex, int rowIndex) {
        return rows == null || rowIndex >= rows.size() ? "" : text(rows, TableColumn.at(columnIndex), rowIndex);
    }

    @Override
    public void setDataValue(int columnIndex, int rowIndex, Object newValue) {
        throw new UnsupportedOperationException("judgements are not edited");
    }

    @Override
    public int getColumnCount() {
        return TableColumn.values().length;
    }

    @Override
    public int getRowCount() {
        return rows == null ? 0 : rows.size();
    }
}

package org.winnable.imports.ui.internal.review;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.winnable.imports.ImportPreview;
import org.winnable.imports.ui.internal.Messages;
import org.winnable.ui.widgets.AccessibleName;
import org.winnable.ui.widgets.RecordTable;
import org.winnable.ui.widgets.RecordTable.Column;
import org.winnable.ui.widgets.WidgetName;

/** The first rows of a file, as read. */
final class FileColumn {

    private static final int NARROWEST = 60;
    private static final int WIDEST = 240;
    private static final int CELL_MARGIN = 20;
    private static final int MEASURED_ROWS = 20;

    private final RecordTable<List<String>> rows;
    private List<String> labels = List.of();

    FileColumn(Composite parent) {
        rows = new RecordTable<>(parent, List.of());
        WidgetName.on(rows.table(), "import.rows");
        AccessibleName.on(rows.table(), Messages.Review_file);
        GridDataFactory.fillDefaults().grab(true, true).hint(160, 160).applyTo(rows.table());
    }

    void show(ImportPreview preview) {
        if (!labels.equals(preview.layout().labels()) || !rows.rows().equals(preview.rows())) {
            labels = preview.layout().labels();
            rows.setRows(List.of());
            rows.setColumns(columns(preview));
            rows.setRows(preview.rows());
        }
    }

    /** As wide as the first values need, within limits. */
    private List<Column<List<String>>> columns(ImportPreview preview) {
        List<Column<List<String>>> columns = new ArrayList<>();
        for (int index = 0; index < labels.size(); index++) {
            int place = index;
            String label = labels.get(place);
            int width = preview.rows().stream()
                    .limit(MEASURED_ROWS)
                    .mapToInt(row -> rows.widthOf(value(row, place)))
                    .reduce(rows.widthOf(label) * 5 / 4, Math::max);
            columns.add(Column.words(
                    label, Math.clamp(width + CELL_MARGIN, NARROWEST, WIDEST), 0, row -> value(row, place)));
        }
        return columns;
    }

    private static String value(List<String> row, int place) {
        return place < row.size() ? row.get(place) : "";
    }
}

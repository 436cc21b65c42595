package org.winnable.leads.ui.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.resize.config.DefaultColumnResizeBindings;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;

/** NatTable's layers: data below, then order and visibility of columns, selection, and the stretch that is in view. */
final class TableLayers {

    private final DataLayer body;
    private final ColumnReorderLayer order;
    private final ColumnHideShowLayer hiding;
    private final SelectionLayer selection;
    private final CompositeLayer grid;

    TableLayers(LeadCells cells, ISortModel sort) {
        body = new DataLayer(cells);
        body.setDefaultRowHeight(LeadsTable.ROW_HEIGHT);
        body.setRowsResizableByDefault(false);
        order = new ColumnReorderLayer(body);
        hiding = new ColumnHideShowLayer(order);
        selection = new SelectionLayer(hiding, false);
        selection.addConfiguration(new RowOnlySelectionConfiguration());
        selection.setLayerPainter(new CellLayerPainter());
        ViewportLayer viewport = new ViewportLayer(selection);
        DataLayer headings = new DataLayer(new Headings());
        headings.setDefaultRowHeight(LeadsTable.ROW_HEIGHT);
        ColumnHeaderLayer header = new ColumnHeaderLayer(headings, viewport, selection, false, new CellLayerPainter());
        header.addConfiguration(new DefaultColumnResizeBindings());
        grid = new CompositeLayer(1, 2);
        grid.setChildLayer(GridRegion.COLUMN_HEADER, new SortHeaderLayer<Object>(header, sort, false), 0, 0);
        grid.setChildLayer(GridRegion.BODY, viewport, 0, 1);
    }

    CompositeLayer grid() {
        return grid;
    }

    DataLayer body() {
        return body;
    }

    ColumnHideShowLayer hiding() {
        return hiding;
    }

    SelectionLayer selection() {
        return selection;
    }

    List<TableColumn> shownColumns() {
        List<TableColumn> columns = new ArrayList<>();
        for (int position = 0; position < hiding.getColumnCount(); position++) {
            columns.add(TableColumn.at(hiding.getColumnIndexByPosition(position)));
        }
        return columns;
    }

    List<Range> selectedRanges() {
        List<Range> ranges = new ArrayList<>(selection.getSelectedRowPositions());
        Range.sortByStart(ranges);
        return ranges;
    }

    void saveColumns(String prefix, Properties state) {
        order.saveState(prefix, state);
        hiding.saveState(prefix, state);
    }

    void loadColumns(String prefix, Properties state) {
        order.loadState(prefix, state);
        hiding.loadState(prefix, state);
    }

    /** One row with the label of each column. */
    private static final class Headings implements IDataProvider {

        @Override
        public Object getDataValue(int columnIndex, int rowIndex) {
            return TableColumn.at(columnIndex).label();
        }

        @Override
        public void setDataValue(int columnIndex, int rowIndex, Object newValue) {
            throw new UnsupportedOperationException("headings are not edited");
        }

        @Override
        public int getColumnCount() {
            return TableColumn.values().length;
        }

        @Override
        public int getRowCount() {
            return 1;
        }
    }
}

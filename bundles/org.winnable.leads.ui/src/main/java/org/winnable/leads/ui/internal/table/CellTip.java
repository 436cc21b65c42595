package org.winnable.leads.ui.internal.table;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;
import org.winnable.leads.ui.internal.format.Age;
import org.winnable.leads.ui.internal.query.TableRows;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Tone;

/** Says what a cell could not: the whole of a text that was cut, the exact moment behind "3 days". */
final class CellTip extends NatTableContentTooltip {

    private final LeadCells cells;

    CellTip(NatTable table, LeadCells cells) {
        super(table, GridRegion.BODY);
        this.cells = cells;
    }

    void setPalette(Palette palette) {
        setBackgroundColor(palette.color(Tone.RAISED));
        setForegroundColor(palette.color(Tone.TEXT));
    }

    @Override
    protected String getText(Event event) {
        ILayerCell cell =
                natTable.getCellByPosition(natTable.getColumnPositionByX(event.x), natTable.getRowPositionByY(event.y));
        if (cell == null) {
            return null;
        }
        String text = cells.rows()
                .filter(rows -> cell.getRowIndex() >= 0 && cell.getRowIndex() < rows.size())
                .map(rows -> text(rows, cell))
                .orElse("");
        // no text, no tool tip
        return text.isEmpty() ? null : text;
    }

    private String text(TableRows rows, ILayerCell cell) {
        TableColumn column = TableColumn.at(cell.getColumnIndex());
        return switch (column.look()) {
            case AGE ->
                LeadCells.time(rows, column, cell.getRowIndex())
                        .map(then -> Age.exact(then, rows.rules().zone()))
                        .orElse("");
            case STAGE -> column.column().text(rows.people(), rows.row(cell.getRowIndex()));
            case TEXT -> {
                String text = LeadCells.text(rows, column, cell.getRowIndex());
                yield isCut(text, cell) ? text : "";
            }
            case BAR -> "";
        };
    }

    private boolean isCut(String text, ILayerCell cell) {
        GC gc = new GC(natTable);
        try {
            return gc.textExtent(text).x > cell.getBounds().width - 2 * TablePaint.PADDING;
        } finally {
            gc.dispose();
        }
    }
}

package org.winnable.leads.ui.internal.table;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.winnable.ui.theme.Tone;

/** Paints headings, with an arrow at the one that the rows are in order of. */
final class HeaderPainter extends AbstractCellPainter {

    private final TablePaint paint;
    private final ISortModel sort;

    HeaderPainter(TablePaint paint, ISortModel sort) {
        this.paint = paint;
        this.sort = sort;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        TableColumn column = TableColumn.at(cell.getColumnIndex());
        SortDirectionEnum direction = sort.getSortDirection(cell.getColumnIndex());
        boolean sorted = direction != SortDirectionEnum.NONE;
        paint.ground(gc, bounds, Tone.RAISED);
        Rectangle area = TablePaint.inner(bounds);
        gc.setForeground(paint.palette().color(sorted ? Tone.TEXT : Tone.MUTED));
        int arrow = sorted ? TablePaint.ARROW + TablePaint.GAP : 0;
        Rectangle words = column.isRightAligned()
                ? new Rectangle(bounds.x + arrow, area.y, area.width + TablePaint.PADDING - arrow, area.height)
                : new Rectangle(area.x, area.y, area.width + TablePaint.PADDING - arrow, area.height);
        int width = paint.text(gc, column.label(), words, column.isRightAligned());
        if (sorted) {
            int x = column.isRightAligned() ? words.x + words.width - width - arrow : words.x + width + TablePaint.GAP;
            arrow(gc, x, area.y + area.height / 2, direction);
        }
    }

    private void arrow(GC gc, int x, int middle, SortDirectionEnum direction) {
        int half = TablePaint.ARROW / 2;
        int base = direction == SortDirectionEnum.ASC ? middle + half / 2 : middle - half / 2;
        int tip = direction == SortDirectionEnum.ASC ? base - half : base + half;
        gc.setAntialias(SWT.ON);
        gc.setBackground(paint.palette().color(Tone.ACCENT));
        gc.fillPolygon(new int[] {x, base, x + TablePaint.ARROW, base, x + half, tip});
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return paint.leastWidth(gc, TableColumn.at(cell.getColumnIndex()), "", "");
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return LeadsTable.ROW_HEIGHT;
    }
}

package org.winnable.leads.ui.internal.table;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.winnable.leads.ui.internal.query.TableRows;
import org.winnable.leads.ui.internal.rows.Chip;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Tone;

/** Paints the cells of people by the look of their column. */
final class BodyPainter extends AbstractCellPainter {

    private static final int MARK = 3;
    private static final int FULL_BAR = 100;

    private final LeadCells cells;
    private final TablePaint paint;

    BodyPainter(LeadCells cells, TablePaint paint) {
        this.cells = cells;
        this.paint = paint;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        boolean selected =
                cell.getDisplayMode() == DisplayMode.SELECT || cell.getDisplayMode() == DisplayMode.SELECT_HOVER;
        paint.ground(gc, bounds, selected ? Tone.SELECTION : Tone.SURFACE);
        if (selected && cell.getColumnPosition() == 0) {
            // the colour of the ground is not the only sign of a selected row
            gc.setBackground(paint.palette().color(Tone.ACCENT));
            gc.fillRectangle(bounds.x, bounds.y, MARK, bounds.height - 1);
        }
        cells.rows()
                .filter(rows -> cell.getRowIndex() < rows.size())
                .ifPresent(rows -> content(gc, TablePaint.inner(bounds), rows, cell));
    }

    private void content(GC gc, Rectangle area, TableRows rows, ILayerCell cell) {
        TableColumn column = TableColumn.at(cell.getColumnIndex());
        int position = cell.getRowIndex();
        Palette palette = paint.palette();
        switch (column.look()) {
            case TEXT, AGE -> {
                String text = LeadCells.text(rows, column, position);
                gc.setForeground(palette.color(column == TableColumn.NAME ? Tone.TEXT : secondary(column)));
                paint.text(gc, text, area, false);
            }
            case STAGE -> {
                int place = rows.people().stage(rows.row(position));
                int height = Chip.size(gc, "").y;
                Chip.stage(rows.rules().lifecycle(), rows.stageNames().get(place), place)
                        .paint(gc, palette, area.x, area.y + (area.height - height) / 2, area.width);
            }
            case BAR -> bar(gc, area, rows, column, position);
        }
    }

    private static Tone secondary(TableColumn column) {
        return column.look() == TableColumn.Look.AGE ? Tone.MUTED : Tone.TEXT;
    }

    private void bar(GC gc, Rectangle area, TableRows rows, TableColumn column, int position) {
        Palette palette = paint.palette();
        double points = column.column().number(rows.people(), rows.row(position));
        gc.setForeground(palette.color(points == 0 ? Tone.MUTED : Tone.TEXT));
        paint.text(gc, LeadCells.text(rows, column, position), area, true);
        int width = area.width - paint.figureWidth(gc) - TablePaint.GAP;
        if (width <= 0) {
            return;
        }
        int height = TablePaint.BAR_HEIGHT;
        int y = area.y + (area.height - height) / 2;
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.color(Tone.TRACK));
        gc.fillRoundRectangle(area.x, y, width, height, height, height);
        int filled = (int) Math.round(width * Math.clamp(points / FULL_BAR, 0.0, 1.0));
        if (filled > 0) {
            gc.setBackground(palette.color(column.tone()));
            gc.fillRoundRectangle(area.x, y, Math.max(height, filled), height, height, height);
        }
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return gc.textExtent(String.valueOf(cell.getDataValue())).x + 2 * TablePaint.PADDING;
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return LeadsTable.ROW_HEIGHT;
    }
}

package org.winnable.leads.ui.internal.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.function.Consumer;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.nebula.widgets.nattable.sort.command.SortColumnCommand;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowRowInViewportCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.winnable.application.LeadSort;
import org.winnable.leads.ui.internal.query.TableRows;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Tone;
import org.winnable.ui.widgets.WidgetName;

/** The table of people. Shows rows that were chosen and put in order elsewhere. Used on the UI thread. */
public final class LeadsTable {

    /** Points of a row, heading or not. */
    static final int ROW_HEIGHT = 32;

    private static final String STATE = "leads";

    private final LeadCells cells = new LeadCells();
    private final TablePaint paint;
    private final HeaderSort sort;
    private final TableLayers layers;
    private final NatTable table;
    private final CellTip tip;
    private final WidthKeeper widths;
    private final Consumer<OptionalLong> selected;
    private boolean showing;

    /** What the user does in the table; all are called on the UI thread. */
    public record Listeners(
            Consumer<Optional<LeadSort>> sorted, Consumer<OptionalLong> selected, Consumer<CopiedRows> copied) {}

    /**
     * Makes an empty table.
     *
     * @param order what the headers show at first
     */
    public LeadsTable(Composite parent, Palette palette, Optional<LeadSort> order, Listeners listeners) {
        selected = listeners.selected();
        sort = new HeaderSort(order, listeners.sorted());
        layers = new TableLayers(cells, sort);
        table = WidgetName.on(
                new NatTable(
                        parent,
                        SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL,
                        layers.grid(),
                        false),
                "leads.table");
        paint = new TablePaint(palette);
        table.addConfiguration(new TableBehaviour(
                new BodyPainter(cells, paint),
                new HeaderPainter(paint, sort),
                () -> copied().ifPresent(listeners.copied()),
                point -> ColumnsMenu.show(this, point)));
        table.configure();
        showFocus();
        // a row is selected as a whole: between cells there is nowhere to go by tab, so it leads out of the table
        table.addListener(SWT.Traverse, LeadsTable::letTabOut);
        table.setBackground(palette.color(Tone.SURFACE));
        tip = new CellTip(table, cells);
        tip.setPalette(palette);
        widths = new WidthKeeper(table, layers, paint, cells);
        hideAtFirst();
        layers.selection().addLayerListener(event -> {
            if (event instanceof ISelectionEvent && !showing) {
                selected.accept(selectedPerson());
            }
        });
    }

    /** The widget, to be laid out by the parent. */
    public Control control() {
        return table;
    }

    /** Paints in other colours from now on. */
    public void setPalette(Palette palette) {
        paint.setPalette(palette);
        tip.setPalette(palette);
        table.setBackground(palette.color(Tone.SURFACE));
        table.redraw();
    }

    /**
     * Shows other rows. Whoever was selected stays selected, if they are among them, and in view; but rows in another order
     * are shown from the first one on, for that is what an order is for.
     *
     * @param person who is to be selected
     */
    public void show(TableRows rows, OptionalLong person) {
        boolean reordered = cells.rows()
                .filter(before -> !before.query().sort().equals(rows.query().sort()))
                .isPresent();
        showing = true;
        try {
            layers.selection().clear(false);
            cells.show(rows);
            layers.body().fireLayerEvent(new RowStructuralRefreshEvent(layers.body()));
            widths.rowsChanged();
            select(person);
            if (reordered) {
                table.doCommand(new ShowRowInViewportCommand(0));
            }
        } finally {
            showing = false;
        }
        table.redraw();
    }

    /** Selects a person and brings them into view; does nothing if they are not shown. */
    public void select(OptionalLong person) {
        if (person.equals(selectedPerson())) {
            return;
        }
        OptionalInt position = person.isPresent()
                ? cells.rows().map(rows -> rows.position(person.getAsLong())).orElse(OptionalInt.empty())
                : OptionalInt.empty();
        boolean before = showing;
        showing = true;
        try {
            layers.selection().clear(true);
            if (position.isPresent()) {
                layers.selection().selectRow(0, position.getAsInt(), false, false);
                table.doCommand(new ShowRowInViewportCommand(position.getAsInt()));
            }
        } finally {
            showing = before;
        }
    }

    /** The person whose row has the cursor. */
    public OptionalLong selectedPerson() {
        int position = layers.selection().getSelectionAnchor().getRowPosition();
        boolean there = position >= 0
                && position < cells.getRowCount()
                && layers.selection().isRowPositionSelected(position);
        return there ? OptionalLong.of(cells.rows().orElseThrow().id(position)) : OptionalLong.empty();
    }

    /** Gives the table the focus, and the cursor to its first row if nobody is selected. */
    public void setFocus() {
        table.setFocus();
        if (selectedPerson().isEmpty() && cells.getRowCount() > 0) {
            layers.selection().selectRow(0, 0, false, false);
        }
    }

    /** What Ctrl+C takes; nothing if no row is selected. */
    public Optional<CopiedRows> copied() {
        return cells.rows()
                .filter(rows -> layers.selection().hasRowSelection())
                .map(rows -> new CopiedRows(rows, layers.shownColumns(), layers.selectedRanges()));
    }

    /** The shown columns from left to right. */
    public List<TableColumn> shownColumns() {
        return layers.shownColumns();
    }

    /** Shows or hides a column; the last one stays. */
    public void setShown(TableColumn column, boolean shown) {
        if (shown) {
            layers.hiding().showColumnIndexes(column.ordinal());
        } else if (shownColumns().size() > 1) {
            layers.hiding().hideColumnIndexes(column.ordinal());
        }
        widths.columnsChanged();
    }

    /** Whether the people shown have anything in a column. */
    boolean isKnown(TableColumn column) {
        return cells.rows().map(rows -> column.isKnown(rows.people().facts())).orElse(false);
    }

    /** Puts the rows in order by a column, as a click on its heading does. */
    void sortBy(TableColumn column, SortDirectionEnum direction) {
        int position = layers.hiding().getColumnPositionByIndex(column.ordinal());
        table.doCommand(new SortColumnCommand(layers.hiding(), position, false, direction));
    }

    /** How the rows are ordered by a column. */
    SortDirectionEnum direction(TableColumn column) {
        return sort.getSortDirection(column.ordinal());
    }

    /** Notes order, width and visibility of the columns. */
    public Properties state() {
        Properties state = new Properties();
        layers.saveColumns(STATE, state);
        widths.save(state);
        return state;
    }

    /** Puts the columns as they were noted; what does not fit any more is left out. */
    public void restore(Properties state) {
        if (!state.isEmpty()) {
            layers.loadColumns(STATE, state);
            widths.load(state);
        }
    }

    private static void letTabOut(Event traverse) {
        if (traverse.detail == SWT.TRAVERSE_TAB_NEXT || traverse.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            traverse.doit = true;
        }
    }

    /** A line around the table says that keys go to it. */
    private void showFocus() {
        table.addOverlayPainter((gc, shown) -> {
            if (table.isFocusControl()) {
                Rectangle area = table.getClientArea();
                gc.setForeground(paint.palette().color(Tone.ACCENT));
                gc.drawRectangle(area.x, area.y, area.width - 1, area.height - 1);
            }
        });
        table.addListener(SWT.FocusIn, event -> table.redraw());
        table.addListener(SWT.FocusOut, event -> table.redraw());
    }

    private void hideAtFirst() {
        for (TableColumn column : TableColumn.values()) {
            if (!column.isShownAtFirst()) {
                layers.hiding().hideColumnIndexes(column.ordinal());
            }
        }
    }
}

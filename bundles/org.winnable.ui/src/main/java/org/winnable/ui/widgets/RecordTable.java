package org.winnable.ui.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.winnable.ui.text.CutText;
import org.winnable.ui.text.TextWidths;

/**
 * A read-only table of values, for hundreds of rows. Columns share the width by their weights and are never narrower than
 * their least width.
 *
 * <p>Drawn by the system alone: with listeners for cells, or rows made on demand, GTK calls back for each cell of each paint,
 * and a page of cells took over 100 ms.
 *
 * @param <T> type of a row
 */
public final class RecordTable<T> {

    private static final int SCROLL_BAR = 16;
    /** So many cells are made at a stretch: making one takes up to a tenth of a millisecond. */
    private static final int STRETCH = 150;

    private static final int CELL_MARGIN = 16;
    private static final int HEADER_MARGIN = 24;

    private final Table table;
    private final List<Column<T>> columns = new ArrayList<>();
    private List<T> rows = List.of();
    /** What each column needs for its title. */
    private int[] headers = {};

    private TextWidths widths = new TextWidths(this::measure);
    private @Nullable Font measuredFont;

    private boolean refreshing;
    private boolean sharing;

    /**
     * One column.
     *
     * @param <T> type of a row
     * @param title in the header
     * @param least width in points
     * @param weight share of the width that is left
     * @param alignment {@link SWT#LEFT} for words, {@link SWT#RIGHT} for numbers
     * @param text of a row
     * @param tint colour of the text of a row; null for the usual one
     */
    public record Column<T>(
            String title,
            int least,
            int weight,
            int alignment,
            Function<? super T, String> text,
            Function<? super T, @Nullable Color> tint) {

        /** A column of words. */
        public static <T> Column<T> words(String title, int least, int weight, Function<? super T, String> text) {
            return new Column<>(title, least, weight, SWT.LEFT, text, row -> null);
        }

        /** A column of numbers. */
        public static <T> Column<T> numbers(String title, int least, Function<? super T, String> text) {
            return new Column<>(title, least, 0, SWT.RIGHT, text, row -> null);
        }

        /** This column with texts in a colour of their own. Colour alone must not be what tells rows apart. */
        public Column<T> tinted(Function<? super T, @Nullable Color> newTint) {
            return new Column<>(title, least, weight, alignment, text, newTint);
        }
    }

    /** A table without rows. */
    public RecordTable(Composite parent, List<Column<T>> columns) {
        table = FocusRing.around(new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE));
        table.setHeaderVisible(true);
        setColumns(columns);
        table.addListener(SWT.Resize, event -> shareWidthSoon());
        table.addListener(SWT.MouseMove, event -> tell(new Point(event.x, event.y)));
    }

    /** The widget, for layout and naming. */
    public Table table() {
        return table;
    }

    /** Makes texts and tints anew, for instance after the theme changed. */
    public void refresh() {
        fill(rows, 0);
    }

    /** Replaces the columns; the rows stay. */
    public void setColumns(List<Column<T>> newColumns) {
        for (TableColumn column : table.getColumns()) {
            column.dispose();
        }
        columns.clear();
        columns.addAll(newColumns);
        for (Column<T> column : newColumns) {
            TableColumn widget = new TableColumn(table, column.alignment());
            widget.setText(column.title());
            widget.setWidth(column.least());
        }
        measureHeaders();
        shareWidth();
        refresh();
    }

    /** Replaces the rows; a selected row that is equal to one of the new stays selected. */
    public void setRows(List<T> newRows) {
        Optional<T> before = selected();
        rows = List.copyOf(newRows);
        if (table.getItemCount() > rows.size()) {
            table.remove(rows.size(), table.getItemCount() - 1);
        }
        refresh();
        before.map(rows::indexOf).ifPresent(table::setSelection);
    }

    /** The rows. */
    public List<T> rows() {
        return rows;
    }

    /** The selected row. */
    public Optional<T> selected() {
        int index = table.getSelectionIndex();
        return index >= 0 && index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
    }

    /** Selects a row by its place; does not call back. */
    public void select(int index) {
        table.setSelection(index);
    }

    /** Calls back when the user selects a row. */
    public void onSelect(Consumer<? super T> listener) {
        table.addListener(SWT.Selection, event -> selected().ifPresent(listener));
    }

    /**
     * Calls back when the user clicks a cell, for what each row offers to do. The keyboard needs another way to it.
     *
     * @param column the cell's, from 0
     */
    public void onClick(int column, Consumer<? super T> listener) {
        table.addListener(SWT.MouseUp, event -> {
            TableItem item = event.button == 1 ? table.getItem(new Point(event.x, event.y)) : null;
            if (item != null && item.getBounds(column).contains(event.x, event.y)) {
                listener.accept(rows.get(table.indexOf(item)));
            }
        });
    }

    /** Fills the table from a row on, a stretch at a time, so that the window answers in between. */
    private void fill(List<T> filled, int from) {
        if (table.isDisposed() || filled != rows) {
            return;
        }
        int end = Math.min(filled.size(), from + Math.max(1, STRETCH / Math.max(1, columns.size())));
        for (int index = from; index < end; index++) {
            fill(index);
        }
        if (end < filled.size()) {
            table.getDisplay().asyncExec(() -> fill(filled, end));
        }
    }

    private void fill(int index) {
        TableItem item = index < table.getItemCount() ? table.getItem(index) : new TableItem(table, SWT.NONE);
        T row = rows.get(index);
        for (int column = 0; column < columns.size(); column++) {
            item.setText(column, shown(row, column));
            item.setForeground(column, columns.get(column).tint().apply(row));
        }
    }

    /** What of a text has room: the system cuts without a sign. */
    private String shown(T row, int column) {
        String text = columns.get(column).text().apply(row);
        return CutText.fit(text, table.getColumn(column).getWidth() - CELL_MARGIN, this::widthOf);
    }

    /** How wide a text is in this table; without the margin of a cell. */
    public int widthOf(String text) {
        Font font = table.getFont();
        if (!font.equals(measuredFont)) {
            measuredFont = font;
            widths = new TextWidths(this::measure);
        }
        return widths.of(text);
    }

    private int measure(String text) {
        GC gc = new GC(table);
        try {
            return gc.textExtent(text).x;
        } finally {
            gc.dispose();
        }
    }

    /** Shows the whole text of a cell that had to be cut. */
    private void tell(Point place) {
        TableItem item = table.getItem(place);
        String whole = null;
        if (item != null && table.indexOf(item) < rows.size()) {
            T row = rows.get(table.indexOf(item));
            for (int column = 0; column < columns.size(); column++) {
                String text = columns.get(column).text().apply(row);
                if (item.getBounds(column).contains(place) && !text.equals(item.getText(column))) {
                    whole = text;
                }
            }
        }
        if (!Objects.equals(whole, table.getToolTipText())) {
            table.setToolTipText(whole);
        }
    }

    private void measureHeaders() {
        headers = columns.stream()
                .mapToInt(column -> column.title().isEmpty() ? 0 : widthOf(column.title()) + HEADER_MARGIN)
                .toArray();
    }

    private int least(int column) {
        return Math.max(columns.get(column).least(), headers[column]);
    }

    /** After the layout, not within it: asking for the room takes a while, and the window answers in between. */
    private void shareWidthSoon() {
        if (!sharing) {
            sharing = true;
            table.getDisplay().asyncExec(() -> {
                sharing = false;
                if (!table.isDisposed()) {
                    shareWidth();
                }
            });
        }
    }

    private void shareWidth() {
        int width = table.getClientArea().width - SCROLL_BAR;
        int least = IntStream.range(0, columns.size()).map(this::least).sum();
        int weights = columns.stream().mapToInt(Column::weight).sum();
        int rest = Math.max(0, width - least);
        boolean changed = false;
        for (int index = 0; index < columns.size(); index++) {
            int more = weights == 0 ? 0 : rest * columns.get(index).weight() / weights;
            TableColumn column = table.getColumn(index);
            changed |= column.getWidth() != least(index) + more;
            column.setWidth(least(index) + more);
        }
        if (changed && !refreshing) {
            // texts are cut anew after the layout, not within it: the window answers in between
            refreshing = true;
            table.getDisplay().asyncExec(() -> {
                refreshing = false;
                refresh();
            });
        }
    }
}

package org.winnable.ui.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Tone;

/**
 * A read-only table of values, for hundreds or thousands of rows: texts are made when a row is first seen. Columns share the
 * width by their weights and are never narrower than their least width.
 *
 * @param <T> type of a row
 */
public final class RecordTable<T> {

    private static final int SCROLL_BAR = 16;
    private static final int TEXT_INDENT = 2;

    private final Table table;
    private final List<Column<T>> columns = new ArrayList<>();
    private List<T> rows = List.of();
    private @Nullable Palette palette;

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
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        setColumns(columns);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Resize, event -> shareWidth());
        table.addListener(SWT.EraseItem, this::erase);
        table.addListener(SWT.PaintItem, this::paintTinted);
    }

    /** The widget, for layout and naming. */
    public Table table() {
        return table;
    }

    /** Sets the colours of the theme that is on; texts are tinted anew. */
    public void setPalette(Palette newPalette) {
        palette = newPalette;
        table.clearAll();
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
        shareWidth();
        table.clearAll();
    }

    /** Replaces the rows; a selected row that is equal to one of the new stays selected. */
    public void setRows(List<T> newRows) {
        Optional<T> before = selected();
        rows = List.copyOf(newRows);
        table.setItemCount(rows.size());
        table.clearAll();
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

    private void fill(Event event) {
        if (event.item instanceof TableItem item && event.index < rows.size()) {
            T row = rows.get(event.index);
            for (int column = 0; column < columns.size(); column++) {
                item.setText(column, columns.get(column).text().apply(row));
            }
        }
    }

    /** The system's own selection is of the system's accent, not of ours; and tinted texts are painted below. */
    private void erase(Event event) {
        Palette colors = palette;
        if (colors != null && (event.detail & SWT.SELECTED) != 0) {
            event.gc.setBackground(colors.color(Tone.SELECTION));
            event.gc.fillRectangle(event.x, event.y, event.width, event.height);
            event.gc.setForeground(colors.color(Tone.TEXT));
            event.detail &= ~(SWT.SELECTED | SWT.BACKGROUND);
        }
        if (tint(event).isPresent()) {
            event.detail &= ~SWT.FOREGROUND;
        }
    }

    /** GTK takes no colour of a single cell once something listens to its painting. */
    private void paintTinted(Event event) {
        tint(event).ifPresent(color -> {
            String text = columns.get(event.index).text().apply(rows.get(table.indexOf((TableItem) event.item)));
            event.gc.setForeground(color);
            int height = event.gc.textExtent(text).y;
            event.gc.drawText(text, event.x + TEXT_INDENT, event.y + (event.height - height) / 2, true);
        });
    }

    private Optional<Color> tint(Event event) {
        int row = event.item instanceof TableItem item ? table.indexOf(item) : -1;
        return row >= 0 && row < rows.size() && event.index < columns.size()
                ? Optional.ofNullable(columns.get(event.index).tint().apply(rows.get(row)))
                : Optional.empty();
    }

    private void shareWidth() {
        int width = table.getClientArea().width - SCROLL_BAR;
        int least = columns.stream().mapToInt(Column::least).sum();
        int weights = columns.stream().mapToInt(Column::weight).sum();
        int rest = Math.max(0, width - least);
        for (int index = 0; index < columns.size(); index++) {
            Column<T> column = columns.get(index);
            int more = weights == 0 ? 0 : rest * column.weight() / weights;
            table.getColumn(index).setWidth(column.least() + more);
        }
    }
}

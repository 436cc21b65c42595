package org.winnable.leads.ui.internal.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.event.ColumnStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.ScrollBar;
import org.winnable.core.rules.Lifecycle;
import org.winnable.leads.ui.internal.Messages;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.text.StageNames;

/** Keeps the columns as wide as the table, except those to which the user gave a width. */
final class WidthKeeper {

    private static final String WIDTH = "width.";
    private static final int LONG_AGE = 23;

    private final NatTable table;
    private final TableLayers layers;
    private final TablePaint paint;
    private final LeadCells cells;
    private final Map<TableColumn, Integer> least = new EnumMap<>(TableColumn.class);
    private final Set<TableColumn> chosen = EnumSet.noneOf(TableColumn.class);
    private Lifecycle measured;

    WidthKeeper(NatTable table, TableLayers layers, TablePaint paint, LeadCells cells) {
        this.table = table;
        this.layers = layers;
        this.paint = paint;
        this.cells = cells;
        measure(null);
        table.addListener(SWT.Resize, event -> share());
        layers.body().addLayerListener(event -> {
            if (event instanceof ColumnResizeEvent resize) {
                resize.getColumnPositionRanges().forEach(range -> {
                    for (int index = range.start; index < range.end; index++) {
                        chosen.add(TableColumn.at(index));
                    }
                });
            }
        });
    }

    /** Other rows are shown; their stages may have other names. */
    void rowsChanged() {
        cells.rows()
                .map(rows -> rows.rules().lifecycle())
                .filter(lifecycle -> !lifecycle.equals(measured))
                .ifPresent(lifecycle -> {
                    measure(lifecycle);
                    share();
                });
    }

    /** Other columns are shown. */
    void columnsChanged() {
        share();
    }

    /** Notes the widths that the user gave. */
    void save(Properties state) {
        chosen.forEach(column -> state.setProperty(
                WIDTH + column.name(), Integer.toString(layers.body().getColumnWidthByPosition(column.ordinal()))));
    }

    /** Takes up the widths that were noted. */
    void load(Properties state) {
        for (TableColumn column : TableColumn.values()) {
            String width = state.getProperty(WIDTH + column.name(), "");
            if (width.matches("\\d{1,4}")) {
                chosen.add(column);
                layers.body().setColumnWidthByPosition(column.ordinal(), Integer.parseInt(width), false);
            }
        }
        share();
    }

    private void measure(Lifecycle lifecycle) {
        measured = lifecycle;
        GC gc = new GC(table);
        try {
            List<String> stages = lifecycle == null ? List.of() : StageNames.brief(lifecycle);
            String stage = stages.stream()
                    .max(Comparator.comparingInt(name -> gc.textExtent(name).x))
                    .orElse("");
            String age = Patterns.format(Messages.Age_months, LONG_AGE);
            for (TableColumn column : TableColumn.values()) {
                least.put(column, paint.leastWidth(gc, column, stage, age));
            }
        } finally {
            gc.dispose();
        }
    }

    private void share() {
        List<TableColumn> shown = layers.shownColumns();
        List<ColumnWidths.Wish> wishes = new ArrayList<>();
        for (TableColumn column : shown) {
            wishes.add(
                    chosen.contains(column)
                            ? new ColumnWidths.Wish(layers.body().getColumnWidthByPosition(column.ordinal()), 0)
                            : new ColumnWidths.Wish(least.get(column), column.weight()));
        }
        int[] widths = ColumnWidths.share(wishes, room());
        // one event for all: in between, scroll bars would come and go
        for (int i = 0; i < widths.length; i++) {
            layers.body().setColumnWidthByPosition(shown.get(i).ordinal(), widths[i], false);
        }
        layers.body().fireLayerEvent(new ColumnStructuralRefreshEvent(layers.body()));
    }

    private int room() {
        int width = table.getClientArea().width;
        ScrollBar bar = table.getVerticalBar();
        // the bar comes after the rows do; leaving its room free keeps the columns from jumping
        return bar.isVisible() ? width : width - bar.getSize().x;
    }
}

package org.winnable.imports.ui.internal.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.imports.ColumnDates;
import org.winnable.imports.ColumnMapping;
import org.winnable.imports.DateOrder;
import org.winnable.imports.ImportOptions;
import org.winnable.imports.ImportPreview;
import org.winnable.imports.ImportReport;
import org.winnable.imports.Rehearsal;
import org.winnable.imports.ui.internal.Lines;
import org.winnable.imports.ui.internal.Messages;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.AccessibleName;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.GridRoom;
import org.winnable.ui.widgets.WidgetName;

/** What a file is taken for: the system that wrote it, the field of each column, and how the dates of one are read. */
final class MappingColumn {

    private static final int TEXT_WIDTH = 200;
    private static final List<DateOrder> ORDERS = List.of(DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST);

    private final DialectChoice dialect;
    private final MappingTable table;
    private final Label about;
    private final Composite datesRow;
    private final Combo order;
    private List<ColumnDates> dates = List.of();

    /**
     * The column.
     *
     * @param decided is told what the user decides
     */
    MappingColumn(Composite parent, PluginCatalog catalog, Consumer<UnaryOperator<ImportOptions>> decided) {
        Composite row = row(parent);
        Styles.MUTED.on(new Label(row, SWT.NONE)).setText(Messages.Mapping_dialect);
        dialect = new DialectChoice(
                row, catalog, id -> decided.accept(options -> options.withReading(reading -> reading.withDialect(id))));
        table = new MappingTable(
                parent,
                this::tell,
                (label, field) ->
                        decided.accept(options -> options.withReading(reading -> reading.withColumn(label, field))));
        about = WidgetName.on(Lines.wrapped(parent, Styles.MUTED, TEXT_WIDTH), "import.column");
        datesRow = row(parent);
        Styles.MUTED.on(new Label(datesRow, SWT.NONE)).setText(Messages.Mapping_dates);
        order = FocusRing.around(WidgetName.on(
                AccessibleName.on(new Combo(datesRow, SWT.DROP_DOWN | SWT.READ_ONLY), Messages.Mapping_dates),
                "import.dates"));
        order.setItems(ORDERS.stream().map(DateOrder::label).toArray(String[]::new));
        order.addListener(
                SWT.Selection,
                event -> table.selected()
                        .ifPresent(column -> decided.accept(options -> options.withReading(
                                reading -> reading.withDates(column.label(), ORDERS.get(order.getSelectionIndex()))))));
    }

    void paint(Palette palette) {
        table.paint(palette);
    }

    void setEnabled(boolean enabled) {
        dialect.setEnabled(enabled);
        table.setEnabled(enabled);
        order.setEnabled(enabled);
    }

    void show(Draft draft) {
        ImportPreview preview = draft.preview();
        // the rehearsal has seen the whole file, the preview its first rows
        dates = draft.outlook()
                .current()
                .map(Rehearsal::report)
                .map(ImportReport::columnDates)
                .orElse(preview.columnDates());
        dialect.show(preview);
        table.show(preview);
        table.selected().ifPresent(this::tell);
    }

    /** Tells why a column was taken for what, and how its dates are read. */
    private void tell(ColumnMapping column) {
        Optional<ColumnDates> told =
                dates.stream().filter(one -> one.label().equals(column.label())).findFirst();
        String why = column.confidence().reason();
        String reason = told.map(one -> why + " " + describe(one)).orElse(why).strip();
        about.setText(reason.isEmpty() ? "" : Patterns.format(Messages.Mapping_reason, column.label(), reason));
        GridRoom.include(datesRow, told.isPresent());
        told.ifPresent(one -> {
            int index = ORDERS.indexOf(one.order());
            if (index < 0) {
                order.deselectAll();
            } else {
                order.select(index);
            }
        });
        about.requestLayout();
        datesRow.requestLayout();
    }

    private static String describe(ColumnDates one) {
        return Patterns.format(
                Messages.Mapping_evidence,
                one.basis().label(),
                one.dayFirst(),
                one.monthFirst(),
                one.undecided(),
                one.example().orElse(""));
    }

    private static Composite row(Composite parent) {
        Composite row = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(FocusRing.ROOM, FocusRing.ROOM)
                .spacing(8, 0)
                .applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }
}

package org.winnable.imports.ui.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.winnable.core.lead.ModelField;
import org.winnable.core.lead.SourceClass;
import org.winnable.imports.ColumnMapping;
import org.winnable.imports.ImportOptions;
import org.winnable.imports.ImportPreview;
import org.winnable.imports.ui.ImportQueue;
import org.winnable.imports.ui.ImportStage;
import org.winnable.ui.jobs.RunningJobs;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.GridRoom;
import org.winnable.ui.widgets.RecordTable;
import org.winnable.ui.widgets.RecordTable.Column;
import org.winnable.ui.widgets.WidgetName;

/** The file as read, what its columns are taken for, and what will happen: side by side, before and while it happens. */
final class ReviewPage {

    private static final int NARROWEST = 60;
    private static final int WIDEST = 240;
    private static final int CELL_MARGIN = 20;
    private static final int MEASURED_ROWS = 20;
    private static final int SIDE_WIDTH = 260;
    private static final int STEPS = 1000;

    private final ImportQueue queue;
    private final Composite page;
    private final Label title;
    private final Label description;
    private final RecordTable<List<String>> rows;
    private final RecordTable<ColumnMapping> mapping;
    private final Label fields;
    private final Combo sourceClass;
    private final CostField cost;
    private final Label wrongCost;
    private final Button placeholders;
    private final ProgressBar progress;
    private final Label promise;
    private final Button go;
    private final Button leave;

    ReviewPage(Composite parent, ImportQueue queue) {
        this.queue = queue;
        page = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(24, 16)
                .spacing(24, 8)
                .applyTo(page);
        title = WidgetName.on(Styles.TITLE.on(new Label(page, SWT.NONE)), "import.title");
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(title);
        description = Styles.MUTED.on(new Label(page, SWT.NONE));
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(description);
        for (String heading : List.of(Messages.Review_file, Messages.Review_mapping, Messages.Review_outcome)) {
            Label label = Styles.HEADING.on(new Label(page, SWT.NONE));
            label.setText(heading);
            GridDataFactory.fillDefaults().indent(0, 8).applyTo(label);
        }
        rows = new RecordTable<>(page, List.of());
        WidgetName.on(rows.table(), "import.rows");
        GridDataFactory.fillDefaults().grab(true, true).hint(320, 200).applyTo(rows.table());
        mapping = new RecordTable<>(page, mappingColumns());
        WidgetName.on(mapping.table(), "import.mapping");
        GridDataFactory.fillDefaults().grab(true, true).hint(320, 200).applyTo(mapping.table());

        Composite side = Styles.SURFACE.on(new Composite(page, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .margins(FocusRing.ROOM, FocusRing.ROOM)
                .spacing(8, 8)
                .applyTo(side);
        GridDataFactory.fillDefaults().hint(SIDE_WIDTH, SWT.DEFAULT).applyTo(side);
        promise = wrapped(side);
        fields = wrapped(side);
        wrapped(side).setText(Messages.Review_came);
        sourceClass = FocusRing.around(new Combo(side, SWT.DROP_DOWN | SWT.READ_ONLY));
        sourceClass.setItems(
                Arrays.stream(SourceClass.values()).map(SourceClass::label).toArray(String[]::new));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(sourceClass);
        wrapped(side).setText(Messages.Review_cost);
        cost = new CostField(side, this::checkCost);
        wrongCost = Styles.ERROR.on(wrapped(side));
        wrongCost.setText(Messages.Review_wrongCost);
        placeholders = FocusRing.around(WidgetName.on(new Button(side, SWT.CHECK | SWT.WRAP), "import.placeholders"));
        placeholders.setText(Messages.Review_placeholders);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(placeholders);
        Composite rest = Styles.SURFACE.on(new Composite(side, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(rest);
        progress = new ProgressBar(side, SWT.HORIZONTAL);
        progress.setMaximum(STEPS);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(progress);
        go = FocusRing.around(WidgetName.on(Styles.PRIMARY.on(new Button(side, SWT.PUSH)), "import.go"));
        go.setText(Messages.Review_import);
        go.addListener(SWT.Selection, event -> queue.confirm(options()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(go);
        leave = FocusRing.around(WidgetName.on(new Button(side, SWT.PUSH), "import.leave"));
        leave.addListener(SWT.Selection, event -> leave());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(leave);
    }

    /** Shows what a file was taken for. */
    Control show(ImportStage.Review stage) {
        ImportPreview preview = stage.preview();
        title.setText(Patterns.format(Messages.Review_title, preview.file()));
        description.setText(preview.layout().description());
        rows.setColumns(fileColumns(preview));
        rows.setRows(preview.rows());
        mapping.setRows(preview.mapping());
        long understood =
                preview.mapping().stream().filter(m -> m.field().isPresent()).count();
        fields.setText(Patterns.format(
                Messages.Review_fields, understood, preview.mapping().size()));
        sourceClass.select(preview.description().sourceClass().ordinal());
        cost.show(
                preview.description().cost(),
                stage.client().workspace().settings().currency());
        placeholders.setSelection(true);
        promise.setText(Messages.Review_promise);
        leave.setText(Messages.Review_skip);
        setRunning(false);
        return page;
    }

    /** Shows that the file is being imported. */
    Control show(ImportStage.Running stage) {
        promise.setText(Messages.Running_text);
        leave.setText(Messages.Running_cancel);
        progress.setSelection(0);
        setRunning(true);
        return page;
    }

    /** Shows how far the import is. */
    void show(RunningJobs.State job) {
        if (!progress.isDisposed()) {
            job.share().ifPresent(share -> progress.setSelection((int) Math.round(share * STEPS)));
        }
    }

    /** Gives the focus to what goes on, or while it does, to what stops it. */
    void setFocus() {
        (go.isEnabled() ? go : leave).setFocus();
    }

    private void setRunning(boolean running) {
        // the texts beside the buttons have changed, and with them the lines that they need
        promise.requestLayout();
        fields.requestLayout();
        progress.setVisible(running);
        // the theme draws it alike whether it can be pressed or not
        go.setVisible(!running);
        go.setEnabled(!running);
        sourceClass.setEnabled(!running);
        cost.setEnabled(!running);
        placeholders.setEnabled(!running);
    }

    private void checkCost() {
        boolean valid = cost.isValid();
        GridRoom.include(wrongCost, !valid);
        wrongCost.requestLayout();
        go.setEnabled(valid);
    }

    private void leave() {
        if (queue.stage() instanceof ImportStage.Running running) {
            running.job().cancel();
        } else {
            queue.next();
        }
    }

    private ImportOptions options() {
        ImportOptions options = ImportOptions.DEFAULT
                .withList(list -> list.withSourceClass(SourceClass.values()[sourceClass.getSelectionIndex()]))
                .withReading(reading -> reading.withPlaceholdersAsEmpty(placeholders.getSelection()));
        return cost.value()
                .map(paid -> options.withList(list -> list.withCost(paid)))
                .orElse(options);
    }

    private List<Column<List<String>>> fileColumns(ImportPreview preview) {
        List<Column<List<String>>> columns = new ArrayList<>();
        GC gc = new GC(rows.table());
        try {
            for (int index = 0; index < preview.layout().labels().size(); index++) {
                int place = index;
                String label = preview.layout().labels().get(place);
                int width = preview.rows().stream()
                        .limit(MEASURED_ROWS)
                        .mapToInt(row -> gc.textExtent(value(row, place)).x)
                        .reduce(gc.textExtent(label).x * 5 / 4, Math::max);
                columns.add(Column.words(
                        label, Math.clamp(width + CELL_MARGIN, NARROWEST, WIDEST), 0, row -> value(row, place)));
            }
        } finally {
            gc.dispose();
        }
        return columns;
    }

    private static String value(List<String> row, int place) {
        return place < row.size() ? row.get(place) : "";
    }

    private static List<Column<ColumnMapping>> mappingColumns() {
        return List.of(
                Column.words(Messages.Review_column, 112, 1, ColumnMapping::label),
                Column.words(Messages.Review_field, 112, 1, ReviewPage::field),
                Column.numbers(
                        Messages.Review_sure,
                        60,
                        m -> m.field().isEmpty()
                                ? ""
                                : Patterns.format(
                                        Messages.Review_percent, m.confidence().degree())));
    }

    private static String field(ColumnMapping column) {
        Optional<ModelField> field = column.field();
        return field.map(ModelField::label).orElse(Messages.Review_kept);
    }

    private static Label wrapped(Composite parent) {
        Label label = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(SIDE_WIDTH, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }
}

package org.winnable.imports.ui.internal.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.jspecify.annotations.Nullable;
import org.winnable.core.lead.ModelField;
import org.winnable.imports.ColumnMapping;
import org.winnable.imports.ImportPreview;
import org.winnable.imports.ui.internal.Messages;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Tone;
import org.winnable.ui.widgets.AccessibleName;
import org.winnable.ui.widgets.RecordTable;
import org.winnable.ui.widgets.RecordTable.Column;
import org.winnable.ui.widgets.WidgetName;

/**
 * Which column gives which field. The field of the selected column is chosen in its place: by mouse, or from the table by
 * return or F2; escape and return lead back to the table.
 */
final class MappingTable {

    private static final int FIELD = 2;

    /** A column with what stands in it first. */
    private record Line(ColumnMapping column, String sample) {}

    private final RecordTable<Line> table;
    private final TableEditor place;
    private final CCombo choice;
    private List<ModelField> fields = List.of();
    private @Nullable Palette palette;

    /**
     * A table without columns.
     *
     * @param selected is told the column that the user selects
     * @param chosen is told the field that the user chooses for a column; empty if it is only to be kept
     */
    MappingTable(Composite parent, Consumer<ColumnMapping> selected, BiConsumer<String, Optional<ModelField>> chosen) {
        table = new RecordTable<>(
                parent,
                List.of(
                        Column.words(
                                Messages.Review_column,
                                104,
                                2,
                                line -> line.column().label()),
                        Column.<Line>words(Messages.Mapping_sample, 64, 1, Line::sample)
                                .tinted(line -> tone(Tone.MUTED)),
                        Column.<Line>words(
                                        Messages.Review_field,
                                        144,
                                        2,
                                        line -> field(line.column().field()))
                                .tinted(line -> line.column().field().isEmpty() ? tone(Tone.MUTED) : null),
                        Column.numbers(Messages.Review_sure, 52, MappingTable::sure)));
        Table widget = WidgetName.on(AccessibleName.on(table.table(), Messages.Review_mapping), "import.mapping");
        GridDataFactory.fillDefaults().grab(true, true).hint(160, 160).applyTo(widget);
        choice = WidgetName.on(
                AccessibleName.on(new CCombo(widget, SWT.READ_ONLY | SWT.FLAT), Messages.Mapping_choose),
                "import.mapping.field");
        choice.setVisible(false);
        // tab leads to the rows: in the choice, arrow keys would change a field rather than choose a row
        widget.setTabList(new Control[0]);
        place = new TableEditor(widget);
        place.grabHorizontal = true;
        place.horizontalAlignment = SWT.LEFT;
        table.onSelect(line -> {
            edit();
            selected.accept(line.column());
        });
        widget.addListener(SWT.DefaultSelection, event -> choice.setFocus());
        widget.addListener(SWT.KeyDown, event -> goTo(event, SWT.F2, choice));
        choice.addListener(SWT.KeyDown, event -> goTo(event, SWT.ESC, widget));
        choice.addListener(
                SWT.Selection,
                event -> table.selected()
                        .ifPresent(line -> chosen.accept(line.column().label(), chosenField())));
    }

    void paint(Palette newPalette) {
        palette = newPalette;
        table.refresh();
    }

    void setEnabled(boolean enabled) {
        choice.setEnabled(enabled);
    }

    /** The selected column. */
    Optional<ColumnMapping> selected() {
        return table.selected().map(Line::column);
    }

    void show(ImportPreview preview) {
        List<Line> lines = new ArrayList<>();
        for (int index = 0; index < preview.mapping().size(); index++) {
            lines.add(new Line(preview.mapping().get(index), sample(preview, index)));
        }
        if (!preview.fields().equals(fields)) {
            fields = preview.fields();
            choice.removeAll();
            choice.add(Messages.Review_kept);
            fields.forEach(field -> choice.add(field.label()));
        }
        if (!lines.equals(table.rows())) {
            int before = table.table().getSelectionIndex();
            table.setRows(lines);
            if (!lines.isEmpty()) {
                table.select(before >= 0 && before < lines.size() ? before : 0);
            }
        }
        edit();
    }

    /** Puts the choice where the field of the selected column stands. */
    private void edit() {
        int index = table.table().getSelectionIndex();
        Optional<Line> line = table.selected();
        choice.setVisible(line.isPresent());
        if (line.isPresent()) {
            choice.select(line.get().column().field().map(fields::indexOf).orElse(-1) + 1);
            place.setEditor(choice, table.table().getItem(index), FIELD);
            // where it was before is not painted anew by itself
            table.table().redraw();
            place.minimumHeight = choice.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        }
    }

    private Optional<ModelField> chosenField() {
        int index = choice.getSelectionIndex();
        return index <= 0 ? Optional.empty() : Optional.of(fields.get(index - 1));
    }

    private static void goTo(Event event, int key, Control target) {
        if (event.keyCode == key) {
            event.doit = false;
            // a table would pass the focus on to the choice that lies in it
            target.forceFocus();
        }
    }

    private static String sample(ImportPreview preview, int column) {
        return preview.rows().stream()
                .filter(row -> column < row.size())
                .map(row -> row.get(column).strip())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String field(Optional<ModelField> field) {
        return field.map(ModelField::label).orElse(Messages.Review_kept);
    }

    private static String sure(Line line) {
        return line.column().field().isEmpty()
                ? ""
                : Patterns.format(
                        Messages.Review_percent, line.column().confidence().degree());
    }

    private @Nullable Color tone(Tone tone) {
        Palette colors = palette;
        return colors == null ? null : colors.color(tone);
    }
}

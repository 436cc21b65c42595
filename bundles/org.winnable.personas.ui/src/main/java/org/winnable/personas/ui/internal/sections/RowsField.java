package org.winnable.personas.ui.internal.sections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.winnable.core.persona.PersonaDraft;
import org.winnable.personas.ui.internal.Messages;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.AccessibleName;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.PushButton;
import org.winnable.ui.widgets.TextBox;
import org.winnable.ui.widgets.WidgetName;

/** Rows of texts. A row counts as soon as its first text is written; until then it stands here alone. */
final class RowsField {

    private static final int WIDTH = 48;
    /** Above and below what is written. */
    private final Composite rows;

    private final PersonaDraft draft;
    private final String field;
    private final List<Column> columns;
    private final List<Row> shownRows = new ArrayList<>();
    private boolean shown;

    /**
     * A column.
     *
     * @param key of its values
     * @param label for people
     * @param hint what to write; may be empty
     * @param share of the width
     * @param lines that are seen at once
     */
    record Column(String key, String label, String hint, int share, int lines) {}

    /** The widgets of a row, and the value that was shown in it: its other keys stay. */
    private record Row(List<Text> cells, Button remove, Map<String, Object> shown) {

        Row showing(Map<String, Object> value) {
            return new Row(cells, remove, value);
        }

        boolean counts() {
            return !cells.getFirst().getText().isBlank();
        }

        void dispose() {
            // one of several lines has a box around it
            cells.forEach(cell -> (cell.getParent() instanceof TextBox box ? box : cell).dispose());
            remove.dispose();
        }
    }

    /** The rows of a field of a draft. */
    RowsField(Composite parent, PersonaDraft draft, String field, List<Column> columns) {
        this.draft = draft;
        this.field = field;
        this.columns = List.copyOf(columns);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(parent);
        rows = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .numColumns(columns.size() + 1)
                .extendedMargins(0, FocusRing.ROOM, FocusRing.ROOM, FocusRing.ROOM)
                .spacing(8, 8)
                .applyTo(rows);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(rows);
        for (Column column : columns) {
            Label title = Styles.MUTED.on(new Label(rows, SWT.NONE));
            title.setText(column.label());
        }
        new Label(rows, SWT.NONE);
        Composite foot = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().margins(FocusRing.ROOM, FocusRing.ROOM).applyTo(foot);
        WidgetName.on(PushButton.secondary(foot, Messages.Rows_add, this::begin), "personas.add." + field);
    }

    /** Shows the rows of the draft, unless they are shown. */
    void show() {
        List<Map<String, Object>> values = draft.rows(field);
        if (written().equals(values)) {
            return;
        }
        shown = true;
        try {
            while (shownRows.size() > values.size()) {
                shownRows.removeLast().dispose();
            }
            while (shownRows.size() < values.size()) {
                add();
            }
            for (int place = 0; place < values.size(); place++) {
                show(place, values.get(place));
            }
        } finally {
            shown = false;
        }
        rows.requestLayout();
    }

    private void show(int place, Map<String, Object> value) {
        Row row = shownRows.get(place).showing(value);
        shownRows.set(place, row);
        for (int column = 0; column < columns.size(); column++) {
            String text = String.valueOf(value.getOrDefault(columns.get(column).key(), ""));
            Text cell = row.cells().get(column);
            if (!MultiLine.text(cell).equals(text)) {
                cell.setText(text);
            }
        }
    }

    /** What is written in rows that count. */
    private List<Map<String, Object>> written() {
        return shownRows.stream().filter(Row::counts).map(this::written).toList();
    }

    private Map<String, Object> written(Row row) {
        Map<String, Object> value = new LinkedHashMap<>(row.shown());
        for (int column = 0; column < columns.size(); column++) {
            String text = MultiLine.text(row.cells().get(column));
            String key = columns.get(column).key();
            if (text.isBlank()) {
                value.remove(key);
            } else if (!text.equals(String.valueOf(value.get(key)))) {
                value.put(key, text);
            }
        }
        return value;
    }

    private void begin() {
        add();
        rows.requestLayout();
        shownRows.getLast().cells().getFirst().setFocus();
    }

    private void add() {
        List<Text> cells = new ArrayList<>();
        for (Column column : columns) {
            Text text = column.lines() > 1 ? box(column) : line(column);
            AccessibleName.on(text, column.label());
            WidgetName.on(text, "personas.row." + field + "." + column.key() + "." + shownRows.size());
            text.setMessage(column.hint());
            text.addListener(SWT.Modify, event -> store());
            cells.add(text);
        }
        Button remove = new Button(rows, SWT.PUSH);
        remove.setText("\u00d7");
        remove.setToolTipText(Messages.Rows_remove);
        AccessibleName.on(remove, Messages.Rows_remove);
        FocusRing.around(remove);
        remove.addListener(SWT.Selection, event -> remove(cells));
        shownRows.add(new Row(cells, remove, Map.of()));
    }

    private Text line(Column column) {
        Text text = new Text(rows, SWT.BORDER | SWT.SINGLE);
        wide(text, column, SWT.DEFAULT);
        return text;
    }

    private Text box(Column column) {
        TextBox box = new TextBox(rows, SWT.WRAP);
        wide(box, column, box.height(column.lines()));
        return MultiLine.leftByTab(box.text());
    }

    private static void wide(Control control, Column column, int height) {
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH * column.share(), height)
                .applyTo(control);
    }

    private void remove(List<Text> cells) {
        shownRows.stream().filter(row -> row.cells() == cells).findFirst().ifPresent(row -> {
            shownRows.remove(row);
            row.dispose();
            store();
            rows.requestLayout();
        });
    }

    private void store() {
        if (!shown) {
            draft.set(field, written());
        }
    }
}

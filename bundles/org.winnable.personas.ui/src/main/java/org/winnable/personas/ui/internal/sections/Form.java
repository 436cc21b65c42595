package org.winnable.personas.ui.internal.sections;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.winnable.core.persona.PersonaDraft;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.AccessibleName;
import org.winnable.ui.widgets.TextBox;
import org.winnable.ui.widgets.WidgetName;

/** Fields of a section, each with its label above it, that show values of a draft and set them. */
final class Form {

    private static final int LINE_COUNT = 3;
    private static final int LEAST_WIDTH = 120;
    private static final String COMMA = ", ";

    private final Composite area;
    private final PersonaDraft draft;
    private final int columns;
    private final List<Runnable> showing = new ArrayList<>();
    private boolean shown;

    /**
     * A form without fields.
     *
     * @param columns of equal width
     */
    Form(Composite parent, PersonaDraft draft, int columns) {
        this.draft = draft;
        this.columns = columns;
        area = parent;
        GridLayoutFactory.fillDefaults()
                .numColumns(columns)
                .equalWidth(true)
                .spacing(16, 12)
                .applyTo(area);
        draft.onChange(this::show);
    }

    /** The persona's name. */
    Text name(String label) {
        Text text = named(new Text(place(label, columns), SWT.BORDER | SWT.SINGLE), label, "name");
        bind(text, draft::name, draft::rename);
        return text;
    }

    /** One line of text over the whole width. */
    Text line(String label, String field) {
        return bound(named(new Text(place(label, columns), SWT.BORDER | SWT.SINGLE), label, field), field);
    }

    /** Some lines of text over the whole width. */
    Text prose(String label, String field) {
        return bound(high(place(label, columns), label, field), field);
    }

    /** A list of texts, each on a line of its own. */
    Text lines(String label, String field, String hint) {
        Text text = high(place(label, 1), label, field);
        text.setMessage(hint);
        text.setToolTipText(hint);
        bindList(text, field, "\n", "\\R");
        return text;
    }

    /** A list of short texts with commas between them. */
    Text words(String label, String field, String hint) {
        Text text = named(new Text(place(label, 1), SWT.BORDER | SWT.SINGLE), label, field);
        text.setMessage(hint);
        text.setToolTipText(hint);
        bindList(text, field, COMMA, ",");
        return text;
    }

    /**
     * One of several words, or none.
     *
     * @param none label of none
     * @param options labels by word
     */
    Combo choice(String label, String field, String none, Map<String, String> options) {
        Combo combo = named(new Combo(place(label, 1), SWT.READ_ONLY), label, field);
        List<String> words = new ArrayList<>(options.keySet());
        combo.add(none);
        options.values().forEach(combo::add);
        GridDataFactory.swtDefaults().applyTo(combo);
        showing(() -> {
            int place = 1 + words.indexOf(draft.text(field));
            if (combo.getSelectionIndex() != place) {
                combo.select(place);
            }
        });
        combo.addListener(SWT.Selection, event -> {
            int place = combo.getSelectionIndex();
            draft.set(field, place <= 0 ? "" : words.get(place - 1));
        });
        return combo;
    }

    /**
     * Any of several words.
     *
     * @param options labels by word
     */
    void choices(String label, String field, Map<String, String> options) {
        Composite row = Styles.SURFACE.on(new Composite(place(label, columns), SWT.NONE));
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = 12;
        row.setLayout(layout);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(LEAST_WIDTH, SWT.DEFAULT)
                .applyTo(row);
        Map<String, Button> checks = new LinkedHashMap<>();
        options.forEach((word, name) -> {
            Button check = WidgetName.on(new Button(row, SWT.CHECK), "personas.field." + field + "." + word);
            check.setText(name);
            checks.put(word, check);
            check.addListener(
                    SWT.Selection,
                    event -> draft.set(
                            field,
                            checks.entrySet().stream()
                                    .filter(each -> each.getValue().getSelection())
                                    .map(Map.Entry::getKey)
                                    .toList()));
        });
        showing(() -> checks.forEach(
                (word, check) -> check.setSelection(draft.texts(field).contains(word))));
    }

    /** Rows of texts over the whole width. */
    void rows(String field, List<RowsField.Column> fields) {
        Composite place = Styles.SURFACE.on(new Composite(area, SWT.NONE));
        GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).applyTo(place);
        RowsField rows = new RowsField(place, draft, field, fields);
        showing(rows::show);
    }

    private Text bound(Text text, String field) {
        bind(text, () -> draft.text(field), value -> draft.set(field, value));
        return text;
    }

    private void bindList(Text text, String field, String joiner, String separator) {
        Function<String, List<String>> parse = written -> Arrays.stream(written.split(separator))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        showing(() -> {
            List<String> values = draft.texts(field);
            if (!parse.apply(text.getText()).equals(values)) {
                text.setText(String.join(joiner, values));
            }
        });
        onWritten(text, () -> draft.set(field, parse.apply(text.getText())));
    }

    private void bind(Text text, Supplier<String> value, Consumer<String> set) {
        showing(() -> {
            String now = value.get();
            if (!now.equals(MultiLine.text(text))
                    && !(now.isEmpty() && text.getText().isBlank())) {
                text.setText(now);
            }
        });
        onWritten(text, () -> set.accept(MultiLine.text(text)));
    }

    /** Calls back when a person wrote, not when a value is shown. */
    private void onWritten(Text text, Runnable written) {
        text.addListener(SWT.Modify, event -> {
            if (!shown) {
                written.run();
            }
        });
    }

    private void showing(Runnable show) {
        showing.add(show);
        quietly(show);
    }

    private void show() {
        quietly(() -> showing.forEach(Runnable::run));
    }

    private void quietly(Runnable show) {
        boolean before = shown;
        shown = true;
        try {
            show.run();
        } finally {
            shown = before;
        }
    }

    /** A cell of the grid with a label; the field comes below it. */
    private Composite place(String label, int span) {
        Composite place = Styles.SURFACE.on(new Composite(area, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(place);
        GridDataFactory.fillDefaults().span(span, 1).grab(true, false).applyTo(place);
        Label title = Styles.MUTED.on(new Label(place, SWT.NONE));
        title.setText(label);
        return place;
    }

    /** A field of several lines. */
    private static Text high(Composite place, String label, String field) {
        TextBox box = new TextBox(place, SWT.WRAP | SWT.V_SCROLL);
        MultiLine.leftByTab(box.text());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(LEAST_WIDTH, box.height(LINE_COUNT))
                .applyTo(box);
        return called(box.text(), label, field);
    }

    private static <C extends Control> C named(C control, String label, String field) {
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(LEAST_WIDTH, SWT.DEFAULT)
                .applyTo(control);
        return called(control, label, field);
    }

    private static <C extends Control> C called(C control, String label, String field) {
        return WidgetName.on(AccessibleName.on(control, label), "personas.field." + field);
    }
}

package org.example.objections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.winnable.core.persona.PersonaDraft;
import org.winnable.core.text.Texts;
import org.winnable.personas.ui.PersonaSection;

/** Objections with answers, a row each. There is always an empty row at the end; one that is emptied is forgotten. */
public final class Objections implements PersonaSection {

    private static final String FIELD = "objections";
    private static final String OBJECTION = "objection";
    private static final String ANSWER = "answer";
    private static final Texts TEXTS = Texts.of(Objections.class);

    private final List<Row> rows = new ArrayList<>();

    /** What a row says; what else the file holds of it is kept beside. */
    private record Pair(String objection, String answer) {

        static Pair of(Map<String, Object> row) {
            return new Pair(text(row.get(OBJECTION)), text(row.get(ANSWER)));
        }

        private static String text(Object value) {
            return value == null || value instanceof List || value instanceof Map ? "" : value.toString();
        }

        boolean isBlank() {
            return objection.isBlank() && answer.isBlank();
        }
    }

    private record Row(Text objection, Text answer, Map<String, Object> read) {

        Pair pair() {
            return new Pair(objection.getText(), answer.getText());
        }

        Map<String, Object> value() {
            Map<String, Object> value = new HashMap<>(read);
            value.put(OBJECTION, objection.getText());
            value.put(ANSWER, answer.getText());
            return value;
        }
    }

    @Override
    public void create(Composite parent, PersonaDraft draft) {
        parent.setLayout(new GridLayout(2, true));
        Runnable show = () -> show(parent, draft);
        draft.onChange(show);
        show.run();
    }

    /** Undo and other programs change the draft too: it is shown when it says something else than the fields. */
    private void show(Composite parent, PersonaDraft draft) {
        List<Map<String, Object>> read = draft.rows(FIELD);
        if (!rows.isEmpty() && written().equals(pairs(read))) {
            return;
        }
        rows.forEach(row -> {
            row.objection().dispose();
            row.answer().dispose();
        });
        rows.clear();
        read.stream().filter(row -> !Pair.of(row).isBlank()).forEach(row -> add(parent, draft, row));
        add(parent, draft, Map.of());
        parent.requestLayout();
    }

    private void add(Composite parent, PersonaDraft draft, Map<String, Object> read) {
        Pair pair = Pair.of(read);
        Row row = new Row(
                field(parent, OBJECTION, pair.objection()), field(parent, ANSWER, pair.answer()), Map.copyOf(read));
        rows.add(row);
        for (Text field : List.of(row.objection(), row.answer())) {
            field.addListener(SWT.Modify, event -> changed(parent, draft));
        }
    }

    private static Text field(Composite parent, String hint, String text) {
        Text field = new Text(parent, SWT.BORDER);
        field.setMessage(TEXTS.get(hint));
        field.setText(text);
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return field;
    }

    private void changed(Composite parent, PersonaDraft draft) {
        if (!written().equals(pairs(draft.rows(FIELD)))) {
            draft.set(
                    FIELD,
                    rows.stream()
                            .filter(row -> !row.pair().isBlank())
                            .map(Row::value)
                            .toList());
        }
        if (!rows.getLast().pair().isBlank()) {
            add(parent, draft, Map.of());
            parent.requestLayout();
        }
    }

    private List<Pair> written() {
        return rows.stream().map(Row::pair).filter(pair -> !pair.isBlank()).toList();
    }

    private static List<Pair> pairs(List<Map<String, Object>> rows) {
        return rows.stream().map(Pair::of).filter(pair -> !pair.isBlank()).toList();
    }
}

package org.winnable.scoring.ui.internal.edit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.winnable.scoring.ui.internal.Messages;
import org.winnable.scoring.ui.internal.draft.Setting;
import org.winnable.ui.text.Patterns;

/** Words between commas. */
final class WordsField extends Field {

    private static final String COMMA = ", ";

    private final Text text;
    private boolean putting;

    WordsField(Composite parent, Setting setting, Listener listener) {
        super(parent, setting, listener);
        text = named(new Text(parent, SWT.BORDER), "words");
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(0, SWT.DEFAULT)
                .span(COLUMNS - 1, 1)
                .applyTo(text);
        put(setting);
        text.addListener(SWT.Modify, event -> written());
    }

    @Override
    void put(Setting shown) {
        if (!words().equals(Setting.words(shown.value()))) {
            putting = true;
            try {
                text.setText(String.join(COMMA, Setting.words(shown.value())));
                showProblem("");
            } finally {
                putting = false;
            }
        }
    }

    @Override
    Control first() {
        return text;
    }

    @Override
    Control last() {
        return text;
    }

    private void written() {
        if (putting) {
            return;
        }
        List<String> words = words();
        if (!words.isEmpty()) {
            // one word stands alone, as in the file
            change(Optional.of(words.size() == 1 ? words.getFirst() : words));
        } else if (((Setting.Words) setting().kind()).required()) {
            showProblem(Patterns.format(Messages.Field_required, setting().label()));
        } else {
            change(Optional.empty());
        }
    }

    private List<String> words() {
        return Arrays.stream(text.getText().split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}

package org.winnable.ui.widgets;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.winnable.ui.theme.Styles;

/**
 * Asks what something new is to be called, in the view itself; takes no room in its parent's grid while nobody wants anything new. Return
 * answers, Escape thinks better of it. Used on the UI thread.
 */
public final class NameQuestion {

    private static final int COLUMNS = 3;

    private final Composite row;
    private final Text name;
    private final Consumer<String> wanted;

    /**
     * Its words, in the user's language.
     *
     * @param hint what is asked for
     * @param create on the button that answers
     * @param cancel on the other
     */
    public record Words(String hint, String create, String cancel) {}

    /**
     * Nothing is asked yet.
     *
     * @param id what the names of its widgets begin with; behind it: {@code .name}, {@code .create}, {@code .cancel}
     * @param narrow whether the buttons stand below the field, not beside it
     * @param wanted is given the name, never blank and without blanks around
     */
    public NameQuestion(Composite parent, String id, Words words, boolean narrow, Consumer<String> wanted) {
        this.wanted = wanted;
        row = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .numColumns(COLUMNS)
                .margins(FocusRing.ROOM, FocusRing.ROOM)
                .spacing(8, 8)
                .applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(row);
        name = WidgetName.on(AccessibleName.on(new Text(row, SWT.BORDER), words.hint()), id + ".name");
        name.setMessage(words.hint());
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .span(narrow ? COLUMNS : 1, 1)
                .grab(true, false)
                .applyTo(name);
        name.addListener(SWT.DefaultSelection, event -> answer());
        name.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                show(false);
            }
        });
        WidgetName.on(PushButton.primary(row, words.create(), this::answer), id + ".create");
        WidgetName.on(PushButton.secondary(row, words.cancel(), () -> show(false)), id + ".cancel");
        GridRoom.include(row, false);
    }

    /** Asks. */
    public void ask() {
        name.setText("");
        show(true);
        name.setFocus();
    }

    private void answer() {
        String text = name.getText().strip();
        if (!text.isEmpty()) {
            show(false);
            wanted.accept(text);
        }
    }

    private void show(boolean asked) {
        GridRoom.include(row, asked);
        row.requestLayout();
    }
}

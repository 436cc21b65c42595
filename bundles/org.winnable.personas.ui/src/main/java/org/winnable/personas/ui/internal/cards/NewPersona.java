package org.winnable.personas.ui.internal.cards;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.winnable.personas.ui.internal.Messages;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.AccessibleName;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.GridRoom;
import org.winnable.ui.widgets.PushButton;
import org.winnable.ui.widgets.WidgetName;

/** Asks for the name of a new persona, above the cards; takes no room while nobody wants one. */
public final class NewPersona {

    private final Composite whole;
    private final Text name;
    private final Consumer<String> wanted;

    /**
     * Nothing is asked.
     *
     * @param wanted is given the name
     */
    public NewPersona(Composite parent, Consumer<String> wanted) {
        this.wanted = wanted;
        whole = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(FocusRing.ROOM, FocusRing.ROOM)
                .spacing(8, 8)
                .applyTo(whole);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(whole);
        name = WidgetName.on(new Text(whole, SWT.BORDER), "personas.new.name");
        name.setMessage(Messages.Cards_newName);
        AccessibleName.on(name, Messages.Cards_newName);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(name);
        name.addListener(SWT.DefaultSelection, event -> create());
        name.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                end();
            }
        });
        WidgetName.on(PushButton.primary(whole, Messages.Cards_newCreate, this::create), "personas.new.create");
        WidgetName.on(PushButton.secondary(whole, Messages.Cards_newCancel, this::end), "personas.new.cancel");
        GridRoom.include(whole, false);
    }

    /** Asks. */
    public void begin() {
        name.setText("");
        show(true);
        name.setFocus();
    }

    private void create() {
        String text = name.getText().strip();
        if (!text.isEmpty()) {
            end();
            wanted.accept(text);
        }
    }

    private void end() {
        show(false);
    }

    private void show(boolean asked) {
        GridRoom.include(whole, asked);
        whole.requestLayout();
    }
}

package org.winnable.leads.ui.internal.inspector;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.winnable.core.lead.InteractionType;
import org.winnable.leads.ui.internal.Messages;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Icons;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.FlatButton;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.GridRoom;
import org.winnable.ui.widgets.PushButton;
import org.winnable.ui.widgets.WidgetName;

/**
 * Says what was decided about a person. The decision is chosen from a menu; a field then takes the reason, which may be left
 * empty. Nothing is asked in a window of its own, as undo takes it back.
 */
final class DecisionBar {

    private static final int ICON = 16;

    private final Composite bar;
    private final FlatButton button;
    private final Composite form;
    private final Label question;
    private final Text reason;
    private final Runnable resized;
    private final BiConsumer<InteractionType, Optional<String>> decided;
    private @Nullable InteractionType chosen;

    /**
     * A bar without a decision.
     *
     * @param decided is given what was decided, and why
     * @param resized is called when it needs more or less room
     */
    DecisionBar(
            Composite parent, Icons icons, BiConsumer<InteractionType, Optional<String>> decided, Runnable resized) {
        this.decided = decided;
        this.resized = resized;
        bar = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(bar);
        button = WidgetName.on(
                Styles.SURFACE.on(new FlatButton(bar, FlatButton.Arrangement.BESIDE)), "inspector.decide");
        button.setText(Messages.Decide_button);
        button.setTrailingIcon(color -> icons.image("chevron-down", color, ICON));
        button.addListener(SWT.Selection, event -> offer());
        form = Styles.SURFACE.on(new Composite(bar, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(FocusRing.ROOM, FocusRing.ROOM)
                .spacing(8, 6)
                .applyTo(form);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form);
        question = Styles.HEADING.on(new Label(form, SWT.WRAP));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(question);
        reason = WidgetName.on(new Text(form, SWT.BORDER), "inspector.reason");
        reason.setMessage(Messages.Decide_reason);
        reason.addListener(SWT.DefaultSelection, event -> decide());
        reason.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                close();
            }
        });
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(reason);
        WidgetName.on(PushButton.primary(form, Messages.Decide_save, this::decide), "inspector.decide.save");
        PushButton.secondary(form, Messages.Decide_cancel, this::close);
        GridRoom.include(form, false);
    }

    void setPalette(Palette palette) {
        button.setPalette(palette);
    }

    /** Forgets a decision that was begun for somebody else. */
    void close() {
        chosen = null;
        include(false);
    }

    /** Asks for the reason of a decision. */
    void choose(InteractionType decision) {
        chosen = decision;
        question.setText(Patterns.format(Messages.Decide_question, Capital.first(decision.label())));
        reason.setText("");
        include(true);
        reason.setFocus();
    }

    private void include(boolean asking) {
        if (form.getVisible() != asking) {
            GridRoom.include(form, asking);
            GridRoom.include(button, !asking);
            resized.run();
            bar.layout(true, true);
        }
    }

    private void offer() {
        Menu menu = new Menu(button);
        for (InteractionType decision : InteractionType.DECISIONS) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(Capital.first(decision.label()));
            item.addListener(SWT.Selection, event -> choose(decision));
        }
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(button.toDisplay(0, button.getSize().y));
        menu.setVisible(true);
    }

    private void decide() {
        InteractionType decision = chosen;
        if (decision != null) {
            String why = reason.getText().strip();
            close();
            decided.accept(decision, Optional.of(why).filter(words -> !words.isEmpty()));
        }
    }
}

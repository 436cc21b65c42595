package org.winnable.content.ui.internal.coverage;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.winnable.content.ui.internal.Messages;
import org.winnable.content.ui.internal.PlanActions;
import org.winnable.content.ui.internal.PlanState;
import org.winnable.ui.session.ChosenPeople;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.GridRoom;
import org.winnable.ui.widgets.PushButton;
import org.winnable.ui.widgets.WidgetName;

/** How many people got more than they want to hear from us, and the way to them. Used on the UI thread. */
final class TouchedLine {

    private final PlanActions actions;
    private final boolean leads;
    private final Composite line;
    private final Label sentence;
    private final Button people;
    private Optional<ChosenPeople> found = Optional.empty();
    private @Nullable PlanState asked;

    /**
     * A line that says nothing yet.
     *
     * @param leads whether there is a table of the leads to show people in
     */
    TouchedLine(Composite parent, PlanActions actions, boolean leads) {
        this.actions = actions;
        this.leads = leads;
        line = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(0, FocusRing.ROOM)
                .spacing(12, 0)
                .applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        sentence = WidgetName.on(new Label(line, SWT.WRAP), "content.touched");
        GridDataFactory.swtDefaults().applyTo(sentence);
        people = WidgetName.on(
                PushButton.secondary(line, Messages.Cell_people, () -> found.ifPresent(actions::show)),
                "content.touched.leads");
        say(Messages.Touched_pending);
    }

    /** Asks anew where the plan is another. */
    void show(PlanState state) {
        if (state != asked) {
            asked = state;
            actions.countTouched(this::told, this::say);
        }
    }

    private void told(ChosenPeople touched) {
        found = Optional.of(touched).filter(some -> some.size() > 0);
        write(Patterns.format(Messages.Touched_found, touched.size()));
    }

    private void say(String text) {
        found = Optional.empty();
        write(text);
    }

    private void write(String text) {
        if (!line.isDisposed()) {
            sentence.setText(text);
            GridRoom.include(people, leads && found.isPresent());
            line.requestLayout();
        }
    }
}

package org.winnable.scoring.ui.internal;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.winnable.application.ModelDraft;
import org.winnable.scoring.ui.internal.compare.ComparisonPane;
import org.winnable.scoring.ui.internal.edit.ModelPane;
import org.winnable.scoring.ui.internal.grades.GradeCell;
import org.winnable.scoring.ui.internal.grades.GradesPane;
import org.winnable.scoring.ui.internal.past.PastPane;
import org.winnable.ui.session.ChosenPeople;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Icons;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.EmptyState;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.GridRoom;
import org.winnable.ui.widgets.Pages;
import org.winnable.ui.widgets.PushButton;
import org.winnable.ui.widgets.WidgetName;

/** The head with the state of the draft, the model at the left, what the draft changes at the right; or why there is nothing. */
final class ScoringView {

    private static final int[] SHARES = {47, 53};
    private static final int GUTTER = 16;

    private final Composite area;
    private final StackLayout stack = new StackLayout();
    private final Composite content;
    private final Control noClient;
    private final Control judging;
    private final Label title;
    private final Label state;
    private final Label problem;
    private final Button discard;
    private final Button publish;
    private final ModelPane model;
    private final Pages pages;
    private final ComparisonPane comparison;
    private final PastPane past;
    private final GradesPane grades;

    /** What the user wants; called on the UI thread. */
    interface Listener extends ModelPane.Listener {

        /** The model in force is wanted again. */
        void discarded();

        /** The draft is to be in force. */
        void published();

        /** A person is wanted in the inspector. */
        void selected(long person);

        /** The people of a grade and a score are wanted. */
        void graded(GradeCell cell);

        /** Another page of what a draft changes is looked at. */
        void turned();
    }

    /**
     * A view without a model.
     *
     * @param shown is called soon after the view was painted
     * @param leads shows people in the table of the leads, where there is one
     */
    ScoringView(
            Composite parent,
            Icons icons,
            Listener listener,
            PastPane.Listener ofPast,
            Runnable shown,
            Optional<Consumer<ChosenPeople>> leads) {
        area = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        area.addListener(SWT.Paint, event -> area.getDisplay().asyncExec(shown));
        area.setLayout(stack);
        noClient =
                WidgetName.on(new EmptyState(area, Messages.Empty_client, Messages.Empty_clientText), "scoring.empty");
        judging = new EmptyState(area, Messages.Empty_judging, Messages.Empty_judgingText);
        content = Styles.SURFACE.on(new Composite(area, SWT.NONE));
        GridLayoutFactory.fillDefaults().margins(16, 8).spacing(0, 8).applyTo(content);
        Composite head = Styles.SURFACE.on(new Composite(content, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .numColumns(4)
                .margins(FocusRing.ROOM, FocusRing.ROOM)
                .spacing(12, 2)
                .applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        title = WidgetName.on(Styles.TITLE.on(new Label(head, SWT.NONE)), "scoring.title");
        state = WidgetName.on(Styles.MUTED.on(new Label(head, SWT.NONE)), "scoring.state");
        GridDataFactory.swtDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .applyTo(state);
        discard = WidgetName.on(
                PushButton.secondary(head, Messages.Draft_discard, listener::discarded), "scoring.discard");
        publish =
                WidgetName.on(PushButton.primary(head, Messages.Draft_publish, listener::published), "scoring.publish");
        problem = WidgetName.on(Styles.ERROR.on(new Label(head, SWT.WRAP)), "scoring.problem");
        GridDataFactory.fillDefaults().span(4, 1).exclude(true).applyTo(problem);
        SashForm columns = Styles.SURFACE.on(new SashForm(content, SWT.HORIZONTAL));
        columns.setSashWidth(GUTTER);
        // with both hints the columns are not asked for their sizes
        GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(columns);
        model = new ModelPane(columns, icons, listener);
        pages = new Pages(columns, "scoring.page", listener::turned);
        comparison = new ComparisonPane(pages.place(), listener::selected);
        past = new PastPane(pages.place(), ofPast);
        grades = new GradesPane(pages.place(), icons, listener::graded, listener::selected, leads);
        pages.add(Messages.Page_today, "today", comparison.control());
        pages.add(Messages.Page_grades, "grades", grades.control());
        pages.add(Messages.Page_past, "past", past.control());
        columns.setWeights(SHARES);
        stack.topControl = noClient;
    }

    /** Whether anybody may see it. */
    boolean isVisible() {
        return !area.isDisposed() && area.isVisible();
    }

    ModelPane model() {
        return model;
    }

    ComparisonPane comparison() {
        return comparison;
    }

    PastPane past() {
        return past;
    }

    GradesPane grades() {
        return grades;
    }

    /** Whether the past is looked at. */
    boolean showsPast() {
        return pages.shows(past.control());
    }

    void setPalette(Palette palette) {
        model.setPalette(palette);
        pages.setPalette(palette);
        past.setPalette(palette);
        grades.setPalette(palette);
        comparison.setPalette(palette);
    }

    void setFocus() {
        if (stack.topControl == content) {
            model.setFocus();
        } else {
            area.setFocus();
        }
    }

    /** Shows that there is no client. */
    void showNoClient() {
        top(noClient);
    }

    /** Shows that people are judged for the first time. */
    void showJudging() {
        top(judging);
    }

    /**
     * Shows how a draft stands.
     *
     * @param wrong what strategies say against it; may be empty
     */
    void show(ModelDraft draft, String wrong) {
        top(content);
        setText(title, draft.model().name());
        setText(
                state,
                draft.differs()
                        ? Patterns.format(Messages.Draft_state, draft.changes())
                        : Patterns.format(Messages.Draft_clean, draft.model().version()));
        offer(discard, draft.differs());
        offer(publish, draft.differs() && wrong.isEmpty());
        if (!wrong.equals(problem.getText())) {
            problem.setText(wrong);
            GridRoom.include(problem, !wrong.isEmpty());
            content.layout(true, true);
        }
    }

    /** What cannot be done is not offered: its place stays free, so that nothing jumps. */
    private static void offer(Button button, boolean offered) {
        if (button.getVisible() != offered) {
            button.setVisible(offered);
            button.setEnabled(offered);
        }
    }

    private static void setText(Label label, String text) {
        if (!text.equals(label.getText())) {
            label.setText(text);
            label.requestLayout();
        }
    }

    private void top(Control control) {
        if (stack.topControl != control) {
            Control focus = area.getDisplay().getFocusControl();
            boolean waiting = control == content && (focus == null || focus == area);
            stack.topControl = control;
            area.layout();
            // whoever came by a key while there was nothing to go to goes on by keys
            if (waiting && area.isVisible()) {
                model.setFocus();
            }
        }
    }
}

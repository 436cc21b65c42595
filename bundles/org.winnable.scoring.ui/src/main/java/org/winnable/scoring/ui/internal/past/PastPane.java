package org.winnable.scoring.ui.internal.past;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.winnable.scoring.ui.internal.Messages;
import org.winnable.ui.jobs.Notice;
import org.winnable.ui.jobs.Stopped;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.AccessibleName;
import org.winnable.ui.widgets.EmptyState;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.WidgetName;

/** What came of trying a draft on the past year: in sentences, as a lift curve, and week by week. Used on the UI thread. */
public final class PastPane implements PastTrials.Listener {

    private static final int FIGURE_WIDTH = 56;
    private static final int NAME_WIDTH = 72;
    private static final int LINE_STEP = 24;

    private final Composite area;
    private final StackLayout stack = new StackLayout();
    private final Listener listener;
    private final Control trying;
    private final ScrolledComposite scroller;
    private final Composite content;
    private final Label about;
    private final Label precision;
    private final Label recall;
    private final Label lift;
    private final Label weeks;
    private final LiftChart curve;
    private final WeeksChart chart;
    private final Text capacity;
    private @Nullable EmptyState nothing;
    private @Nullable PastTrial trial;
    private double people;

    /** What the user wants. */
    public interface Listener {

        /** Sales can take so many people in a week; 0 if nobody says. */
        void capacity(double people);

        /** The past is to be tried again. */
        void again();

        /** Lists are to be imported; empty where that cannot be done here. */
        Optional<Runnable> imports();
    }

    /** A pane in which nothing was tried yet. */
    public PastPane(Composite parent, Listener listener) {
        this.listener = listener;
        area = WidgetName.on(Styles.SURFACE.on(new Composite(parent, SWT.NONE)), "scoring.past");
        area.setLayout(stack);
        trying = WidgetName.on(
                new EmptyState(area, Messages.Past_tryingTitle, Messages.Past_tryingText), "scoring.past.trying");
        scroller = Styles.SURFACE.on(new ScrolledComposite(area, SWT.V_SCROLL));
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        scroller.getVerticalBar().setIncrement(LINE_STEP);
        content = Styles.SURFACE.on(new Composite(scroller, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(FocusRing.ROOM, 0)
                .spacing(12, 8)
                .applyTo(content);
        about = WidgetName.on(Styles.MUTED.on(new Label(content, SWT.WRAP)), "scoring.past.about");
        wide(about);
        precision = sentence(Messages.Past_precisionName, "scoring.past.precision");
        recall = sentence(Messages.Past_recallName, "scoring.past.recall");
        lift = sentence(Messages.Past_liftName, "scoring.past.lift");
        curve = new LiftChart(content);
        wide(curve);
        weeks = sentence(Messages.Past_weeksName, "scoring.past.weeks");
        chart = new WeeksChart(content);
        wide(chart);
        capacity = capacity();
        scroller.setContent(content);
        scroller.addListener(SWT.Resize, event -> fit());
        stack.topControl = trying;
    }

    /** The widget, for layout. */
    public Control control() {
        return area;
    }

    /** Sets the colours. */
    public void setPalette(Palette palette) {
        curve.setPalette(palette);
        chart.setPalette(palette);
    }

    /** Shows how many people sales can take in a week. */
    public void showCapacity(double newPeople) {
        people = newPeople;
        if (!capacity.isFocusControl()) {
            capacity.setText(newPeople > 0 ? format().format(newPeople) : "");
        }
        if (trial != null) {
            show(trial);
        }
    }

    /** Shows that a draft is being tried; what is known of another one stays, and says that it is. */
    @Override
    public void trying() {
        if (stack.topControl == scroller) {
            setText(about, Messages.Past_tryingAnew);
            fit();
        } else {
            top(trying);
        }
    }

    @Override
    public void tried(PastTrial known) {
        trial = known;
        show(known);
    }

    private void show(PastTrial known) {
        PastTrial held = known.withCapacity(people);
        PastSentences sentences = new PastSentences(held);
        if (!sentences.saysAnything()) {
            EmptyState made = replaced(Messages.Past_nothingTitle, sentences.missing());
            listener.imports()
                    .ifPresent(run -> WidgetName.on(made.action(Messages.Past_import, run), "scoring.past.import"));
            top(made);
            return;
        }
        setText(about, sentences.about());
        about.setToolTipText(sentences.outcomes());
        setText(precision, sentences.precision());
        setText(recall, sentences.recall());
        setText(lift, sentences.lift());
        setText(weeks, sentences.weeks());
        curve.show(held);
        chart.show(held);
        top(scroller);
        fit();
    }

    @Override
    public void stopped(Stopped why) {
        EmptyState made = replaced(
                Messages.Past_stopped, why.notice().map(Notice::message).orElse(Messages.Past_cancelled));
        WidgetName.on(made.action(Messages.Past_again, listener::again), "scoring.past.again");
        top(made);
    }

    private EmptyState replaced(String title, String text) {
        if (nothing != null) {
            nothing.dispose();
        }
        EmptyState made = WidgetName.on(new EmptyState(area, title, text), "scoring.past.nothing");
        nothing = made;
        return made;
    }

    private Label sentence(String name, String id) {
        Label heading = Styles.HEADING.on(new Label(content, SWT.NONE));
        heading.setText(name);
        GridDataFactory.swtDefaults()
                .align(SWT.FILL, SWT.TOP)
                .hint(NAME_WIDTH, SWT.DEFAULT)
                .applyTo(heading);
        Label text = WidgetName.on(new Label(content, SWT.WRAP), id);
        GridDataFactory.fillDefaults().grab(true, false).hint(0, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private Text capacity() {
        Composite line = Styles.SURFACE.on(new Composite(content, SWT.NONE));
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(line);
        wide(line);
        new Label(line, SWT.NONE).setText(Messages.Past_capacity);
        Text text = AccessibleName.on(
                WidgetName.on(new Text(line, SWT.BORDER | SWT.RIGHT), "scoring.past.capacity"),
                Messages.Past_capacityName);
        text.setMessage(Messages.Editor_none);
        GridDataFactory.swtDefaults().hint(FIGURE_WIDTH, SWT.DEFAULT).applyTo(text);
        Label unit = WidgetName.on(Styles.MUTED.on(new Label(line, SWT.NONE)), "scoring.past.capacityUnit");
        unit.setText(Messages.Past_capacityUnit);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(unit);
        text.addListener(SWT.Modify, event -> {
            OptionalDouble written = parse(text.getText());
            setText(unit, written.isPresent() ? Messages.Past_capacityUnit : Messages.Past_capacityWrong);
            if (text.isFocusControl() || written.orElse(people) != people) {
                written.ifPresent(listener::capacity);
            }
        });
        return text;
    }

    /** The wrapped sentences need as much height as the width lets them. */
    private void fit() {
        int width = scroller.getClientArea().width;
        if (width > 0) {
            scroller.setMinSize(new Point(0, content.computeSize(width, SWT.DEFAULT).y));
            content.layout(true, true);
        }
    }

    private void top(Control control) {
        if (stack.topControl != control) {
            stack.topControl = control;
            area.layout();
        }
    }

    private static void wide(Control control) {
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(0, SWT.DEFAULT)
                .applyTo(control);
    }

    private static void setText(Label label, String text) {
        if (!text.equals(label.getText())) {
            label.setText(text);
        }
    }

    private static OptionalDouble parse(String text) {
        String words = text.strip();
        if (words.isEmpty()) {
            return OptionalDouble.of(0);
        }
        ParsePosition end = new ParsePosition(0);
        Number number = format().parse(words, end);
        return number == null || end.getIndex() < words.length() || number.doubleValue() < 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(number.doubleValue());
    }

    private static NumberFormat format() {
        return NumberFormat.getNumberInstance(Locale.getDefault());
    }
}

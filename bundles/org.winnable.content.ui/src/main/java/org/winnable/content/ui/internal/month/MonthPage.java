package org.winnable.content.ui.internal.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.WeekFields;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.winnable.content.ui.internal.Messages;
import org.winnable.content.ui.internal.PlanActions;
import org.winnable.content.ui.internal.PlanState;
import org.winnable.content.ui.internal.month.Month.Entry;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.PushButton;
import org.winnable.ui.widgets.WidgetName;

/** The calendar: one month, and the way to others. Used on the UI thread. */
public final class MonthPage {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("LLLL yyyy");

    private final Composite page;
    private final Label name;
    private final MonthChart chart;
    private @Nullable PlanState state;
    private @Nullable LocalDate selected;

    /** A calendar without dates. */
    public MonthPage(Composite parent, PlanActions actions) {
        page = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(page);
        Composite head = Styles.SURFACE.on(new Composite(page, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .numColumns(6)
                .margins(FocusRing.ROOM, FocusRing.ROOM)
                .spacing(8, 0)
                .applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        name = WidgetName.on(Styles.HEADING.on(new Label(head, SWT.NONE)), "content.month.name");
        GridDataFactory.swtDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .hint(140, SWT.DEFAULT)
                .applyTo(name);
        WidgetName.on(PushButton.secondary(head, Messages.Month_previous, () -> turn(-1)), "content.month.previous");
        WidgetName.on(PushButton.secondary(head, Messages.Month_today, this::today), "content.month.today");
        WidgetName.on(PushButton.secondary(head, Messages.Month_next, () -> turn(1)), "content.month.next");
        Label hint = Styles.MUTED.on(new Label(head, SWT.WRAP));
        hint.setText(Messages.Month_hint);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(0, SWT.DEFAULT)
                .applyTo(hint);
        WidgetName.on(
                PushButton.secondary(head, Messages.Month_export, actions::exportCalendar), "content.month.export");
        chart = new MonthChart(page, new MonthChart.Listener() {
            @Override
            public void moved(Entry entry, LocalDate day) {
                selected = day;
                actions.pause();
                actions.save(
                        entry.kind().moved(entry.asset(), day), entry.kind().name());
            }

            @Override
            public void opened(Entry entry) {
                actions.open(entry.asset().key());
            }

            @Override
            public void selected(LocalDate day) {
                select(day);
            }
        });
        GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(chart);
    }

    /** The widget, for layout. */
    public Control control() {
        return page;
    }

    /** Sets the colours. */
    public void setPalette(Palette palette) {
        chart.setPalette(palette);
    }

    /** Puts the keyboard on the month. */
    public void setFocus() {
        chart.setFocus();
    }

    /** Shows a plan. */
    public void show(PlanState shown) {
        state = shown;
        LocalDate day = selected;
        select(day == null ? shown.day() : day);
    }

    private void turn(int months) {
        LocalDate day = selected;
        if (day != null) {
            select(day.plusMonths(months));
        }
    }

    private void today() {
        PlanState shown = state;
        if (shown != null) {
            select(shown.day());
        }
    }

    private void select(LocalDate day) {
        PlanState shown = state;
        if (shown == null) {
            return;
        }
        selected = day;
        Locale locale = Locale.getDefault();
        Month month = Month.of(
                YearMonth.from(day),
                shown.day(),
                WeekFields.of(locale).getFirstDayOfWeek(),
                shown.plan().assets());
        name.setText(NAME.format(day));
        chart.show(month, day);
    }
}

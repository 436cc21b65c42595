package org.winnable.personas.ui.internal.insight;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.winnable.personas.performance.PersonaPerformance;
import org.winnable.personas.sheet.PerformanceSheet;
import org.winnable.personas.sheet.Sheet;
import org.winnable.personas.ui.internal.Messages;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.PushButton;
import org.winnable.ui.widgets.WidgetName;

/** What became of the people who fit the persona. */
public final class PerformancePage {

    private static final int TERM = 180;

    private final Composite area;
    private final Button people;
    private final Scrolled scrolled;

    /**
     * A page without figures.
     *
     * @param showPeople shows the people who fit in the table of the leads
     */
    public PerformancePage(Composite parent, Runnable showPeople) {
        area = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        Composite head = Styles.SURFACE.on(new Composite(area, SWT.NONE));
        GridLayoutFactory.fillDefaults().margins(8, FocusRing.ROOM).applyTo(head);
        people = WidgetName.on(
                PushButton.secondary(head, Messages.Insight_showLeads, showPeople), "personas.performance.leads");
        people.setEnabled(false);
        scrolled = new Scrolled(area, 2, "personas.performance");
        GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(scrolled.control());
        show(Optional.empty(), Messages.Insight_working);
    }

    /** The widget, for layout. */
    public Control control() {
        return area;
    }

    /**
     * Shows other figures.
     *
     * @param otherwise what to say where there are none
     */
    public void show(Optional<PersonaPerformance> performance, String otherwise) {
        people.setEnabled(performance.filter(told -> told.people() > 0).isPresent());
        scrolled.show(column -> performance
                .map(PerformanceSheet::of)
                .ifPresentOrElse(sheet -> fill(column, sheet), () -> Scrolled.text(column, otherwise, TERM, 2)));
    }

    private static void fill(Composite column, Sheet sheet) {
        for (Sheet.Section section : sheet.sections()) {
            Scrolled.heading(column, section.title(), 2);
            for (Sheet.Line line : section.lines()) {
                if (line.label().isEmpty()) {
                    Scrolled.text(column, line.value(), TERM, 2);
                } else {
                    Scrolled.term(column, line.label(), TERM);
                    Scrolled.text(column, line.value(), TERM, 1);
                }
            }
        }
    }
}

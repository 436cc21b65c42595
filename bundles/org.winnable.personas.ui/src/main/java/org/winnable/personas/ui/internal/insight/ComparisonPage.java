package org.winnable.personas.ui.internal.insight;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.winnable.core.persona.Persona;
import org.winnable.personas.PersonaOverlap;
import org.winnable.personas.sheet.Sheet;
import org.winnable.personas.sheet.SheetComparison;
import org.winnable.personas.ui.internal.Messages;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.AccessibleName;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.WidgetName;

/** The persona beside another one that is chosen here: what is written, who fits, what became of them. */
public final class ComparisonPage {

    private static final int TERM = 140;
    private static final int SIDE = 160;

    private final Composite area;
    private final Combo other;
    private final Scrolled scrolled;
    private List<Persona> offered = List.of();

    /**
     * A page without personas.
     *
     * @param chosen is given the key of the other persona
     */
    public ComparisonPage(Composite parent, Consumer<String> chosen) {
        area = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        Composite head = Styles.SURFACE.on(new Composite(area, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(8, FocusRing.ROOM)
                .spacing(8, 0)
                .applyTo(head);
        new Label(head, SWT.NONE).setText(Messages.Compare_with);
        other = WidgetName.on(
                AccessibleName.on(new Combo(head, SWT.READ_ONLY), Messages.Compare_with), "personas.compare.other");
        other.addListener(
                SWT.Selection,
                event -> chosen.accept(offered.get(other.getSelectionIndex()).key()));
        scrolled = new Scrolled(area, 3, "personas.compare");
        GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(scrolled.control());
    }

    /** The widget, for layout. */
    public Control control() {
        return area;
    }

    /** Offers other personas to compare with. */
    public void offer(List<Persona> others, String chosen) {
        List<String> names = others.stream().map(Persona::name).toList();
        if (!names.equals(List.of(other.getItems()))) {
            other.setItems(names.toArray(String[]::new));
            other.requestLayout();
        }
        offered = others;
        for (int place = 0; place < others.size(); place++) {
            if (others.get(place).key().equals(chosen)) {
                other.select(place);
            }
        }
        other.setEnabled(!others.isEmpty());
    }

    /** Says why there is nothing to compare. */
    public void say(String text) {
        scrolled.show(column -> Scrolled.text(column, text, SIDE, 3));
    }

    /**
     * Shows two.
     *
     * @param overlap absent where one of them has no rules
     */
    public void show(
            String first, String second, Sheet firstSheet, Sheet secondSheet, Optional<PersonaOverlap> overlap) {
        SheetComparison beside = SheetComparison.of(firstSheet, secondSheet);
        scrolled.show(column -> {
            Label shared = Scrolled.text(
                    column,
                    overlap.map(both -> Patterns.format(
                                    Messages.Compare_overlap, both.both(), both.onlyFirst(), both.onlySecond()))
                            .orElse(Messages.Compare_noRules),
                    SIDE,
                    3);
            WidgetName.on(shared, "personas.compare.overlap");
            Scrolled.term(column, "", TERM);
            Scrolled.heading(column, first, 1);
            Scrolled.heading(column, second, 1);
            for (SheetComparison.Part part : beside.sections()) {
                Scrolled.heading(column, part.title(), 3);
                for (SheetComparison.Row row : part.rows()) {
                    Scrolled.term(column, row.label(), TERM);
                    Scrolled.text(column, row.first(), SIDE, 1);
                    Scrolled.text(column, row.second(), SIDE, 1);
                }
            }
        });
    }
}

package org.winnable.leads.ui.internal.inspector;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ScrollBar;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.scoring.Axis;
import org.winnable.leads.ui.internal.Messages;
import org.winnable.leads.ui.internal.rows.ColumnLayout;
import org.winnable.leads.ui.internal.rows.RowList;
import org.winnable.ui.theme.Icons;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.WidgetName;

/** One person from top to bottom, scrolling. Widgets are made once and filled anew for each person. */
final class PersonView {

    private static final int MARGIN = 16;
    private static final int SPACING = 8;
    private static final int SECTION_SPACE = 16;
    private static final int LINE_STEP = 24;

    private final Icons icons;
    private final ScrolledComposite scroller;
    private final Composite content;
    private final WhoView who;
    private final List<RowList> lists = new ArrayList<>();
    private final RowList standing;
    private final RowList persona;
    private final DecisionBar decisions;
    private final RowList headline;
    private final RowList clauses;
    private final RowList warnings;
    private final RowList next;
    private final Map<Axis, RowList> ledgers = new EnumMap<>(Axis.class);
    private final RowList reading;
    private final RowList unknown;
    private final RowList personas;
    private final RowList timeline;
    private final RowList history;
    private final RowList sources;
    private long shown = Long.MIN_VALUE;

    /** Learns what was decided about a person. */
    @FunctionalInterface
    interface Decided {
        /** A decision, and why. */
        void decided(long person, InteractionType decision, Optional<String> reason);
    }

    PersonView(Composite parent, Icons icons, Decided decided) {
        this.icons = icons;
        scroller = Styles.SURFACE.on(new ScrolledComposite(parent, SWT.V_SCROLL));
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        scroller.getVerticalBar().setIncrement(LINE_STEP);
        content = Styles.SURFACE.on(new Composite(scroller, SWT.NONE));
        content.setLayout(new ColumnLayout(MARGIN, SPACING));
        who = new WhoView(content);
        standing = list("inspector.standing");
        persona = list("inspector.persona");
        decisions = new DecisionBar(
                content, icons, (decision, reason) -> decided.decided(shown, decision, reason), this::fit);
        line();
        headline = list("inspector.verdict");
        clauses = list("inspector.clauses");
        warnings = list("inspector.warnings");
        heading(Messages.Next_title);
        next = list("inspector.next");
        heading(Messages.Reading_title);
        reading = list("inspector.reading");
        heading(Messages.Unknown_title);
        unknown = list("inspector.unknown");
        heading(Messages.Reading_personas);
        personas = list("inspector.personas");
        heading(Messages.Ledger_title);
        for (Axis axis : Axis.values()) {
            ledgers.put(axis, list("inspector.ledger." + axis.key()));
            space();
        }
        heading(Messages.Timeline_title);
        timeline = list("inspector.timeline");
        heading(Messages.History_title);
        history = list("inspector.history");
        heading(Messages.Sources_title);
        sources = list("inspector.sources");
        scroller.setContent(content);
        scroller.addListener(SWT.Resize, event -> fit());
    }

    Control control() {
        return scroller;
    }

    void setFocus() {
        clauses.setFocus();
    }

    void setPalette(Palette palette) {
        who.setPalette(palette);
        decisions.setPalette(palette);
        lists.forEach(list -> list.setPalette(palette));
    }

    void show(Person person, PersonRows rows) {
        who.show(person);
        standing.setRows(rows.standing());
        headline.setRows(rows.headline());
        clauses.setRows(rows.clauses());
        warnings.setRows(rows.warnings());
        warnings.setVisible(!rows.warnings().isEmpty());
        next.setRows(rows.next());
        ledgers.forEach((axis, list) -> list.setRows(rows.ledgers().getOrDefault(axis, List.of())));
        unknown.setRows(rows.unknown());
        timeline.setRows(rows.timeline());
        history.setRows(rows.history());
        sources.setRows(rows.sources());
        long id = person.details().explanation().id();
        if (id != shown) {
            decisions.close();
            fill(ReadingRows.pending());
        }
        fit();
        if (id != shown) {
            shown = id;
            scroller.setOrigin(0, 0);
        }
    }

    /** What the person who is shown should read next; it comes after them. */
    void show(ReadingRows rows) {
        fill(rows);
        fit();
    }

    private void fill(ReadingRows rows) {
        persona.setRows(rows.summary());
        reading.setRows(rows.next());
        personas.setRows(rows.personas());
    }

    private void fit() {
        Rectangle area = scroller.getClientArea();
        int height = content.computeSize(area.width, SWT.DEFAULT).y;
        scroller.setMinSize(new Point(0, height));
        scroller.getVerticalBar().setPageIncrement(Math.max(LINE_STEP, area.height - LINE_STEP));
        content.layout();
    }

    private RowList list(String name) {
        RowList made = WidgetName.on(new RowList(content, icons), name);
        made.addListener(SWT.KeyDown, event -> scroll(event.keyCode));
        lists.add(made);
        return made;
    }

    /** A section may be longer than there is room: arrows and pages move through it. */
    private void scroll(int key) {
        ScrollBar bar = scroller.getVerticalBar();
        int step = switch (key) {
            case SWT.ARROW_DOWN -> bar.getIncrement();
            case SWT.ARROW_UP -> -bar.getIncrement();
            case SWT.PAGE_DOWN -> bar.getPageIncrement();
            case SWT.PAGE_UP -> -bar.getPageIncrement();
            default -> 0;
        };
        if (step != 0) {
            scroller.setOrigin(0, scroller.getOrigin().y + step);
        }
    }

    private void heading(String text) {
        space();
        line();
        Label label = Styles.HEADING.on(new Label(content, SWT.NONE));
        label.setText(text);
    }

    private void line() {
        fixed(Styles.LINE.on(new Composite(content, SWT.NONE)), 1);
    }

    private void space() {
        fixed(new Composite(content, SWT.NONE), SECTION_SPACE - 2 * SPACING);
    }

    private static void fixed(Composite strip, int height) {
        strip.setLayout(new FixedHeight(height));
    }
}

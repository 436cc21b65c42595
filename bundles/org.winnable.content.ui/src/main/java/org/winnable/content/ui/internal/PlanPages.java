package org.winnable.content.ui.internal;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import org.winnable.content.ui.internal.board.BoardPage;
import org.winnable.content.ui.internal.coverage.CoveragePage;
import org.winnable.content.ui.internal.heat.HeatPage;
import org.winnable.content.ui.internal.heat.Spot;
import org.winnable.content.ui.internal.month.MonthPage;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.Pages;

/** The pages of the plan, each made when it is shown first: all widgets of the window are laid out when its view is shown. */
final class PlanPages {

    private final Composite whole;
    private final Pages pages;
    private final PlanActions actions;
    private final boolean leads;
    private final HeatPage heat;
    private final Composite boardPlace;
    private final Composite monthPlace;
    private final Composite coveragePlace;
    private @Nullable BoardPage board;
    private @Nullable MonthPage month;
    private @Nullable CoveragePage coverage;
    private @Nullable Palette palette;

    /**
     * Pages of nothing.
     *
     * @param leads whether there is a table of the leads to show people in
     * @param entered is told that what is told of the chosen square is wanted
     * @param turned is told that another page is shown
     */
    PlanPages(Composite parent, PlanActions actions, boolean leads, Runnable entered, Runnable turned) {
        this.actions = actions;
        this.leads = leads;
        whole = place(parent);
        pages = new Pages(whole, "content.page", turned);
        heat = new HeatPage(pages.place(), actions, entered);
        boardPlace = place(pages.place());
        monthPlace = place(pages.place());
        coveragePlace = place(pages.place());
        pages.add(Messages.Page_plan, "plan", heat.control());
        pages.add(Messages.Page_board, "board", boardPlace);
        pages.add(Messages.Page_calendar, "calendar", monthPlace);
        pages.add(Messages.Page_coverage, "coverage", coveragePlace);
    }

    private static Composite place(Composite parent) {
        Composite place = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        place.setLayout(new FillLayout());
        return place;
    }

    Control control() {
        return whole;
    }

    void setPalette(Palette colors) {
        palette = colors;
        pages.setPalette(colors);
        heat.setPalette(colors);
        if (board != null) {
            board.setPalette(colors);
        }
        if (month != null) {
            month.setPalette(colors);
        }
        if (coverage != null) {
            coverage.setPalette(colors);
        }
    }

    void setFocus() {
        if (pages.shows(boardPlace)) {
            board().setFocus();
        } else if (pages.shows(monthPlace)) {
            month().setFocus();
        } else if (pages.shows(coveragePlace)) {
            coverage().setFocus();
        } else {
            heat.setFocus();
        }
    }

    /** Shows a plan on the page that is looked at. */
    void show(PlanState state) {
        if (pages.shows(boardPlace)) {
            board().show(state);
        } else if (pages.shows(monthPlace)) {
            month().show(state);
        } else if (pages.shows(coveragePlace)) {
            coverage().show(state);
        } else {
            heat.show(state);
        }
    }

    /** The chosen square, while the heat map is looked at. */
    Optional<Spot> spot() {
        return pages.shows(heat.control()) ? heat.selected() : Optional.empty();
    }

    private BoardPage board() {
        BoardPage made = board;
        if (made == null) {
            made = new BoardPage(boardPlace, actions);
            if (palette != null) {
                made.setPalette(palette);
            }
            board = made;
            boardPlace.layout();
        }
        return made;
    }

    private MonthPage month() {
        MonthPage made = month;
        if (made == null) {
            made = new MonthPage(monthPlace, actions);
            if (palette != null) {
                made.setPalette(palette);
            }
            month = made;
            monthPlace.layout();
        }
        return made;
    }

    private CoveragePage coverage() {
        CoveragePage made = coverage;
        if (made == null) {
            made = new CoveragePage(coveragePlace, actions, leads);
            if (palette != null) {
                made.setPalette(palette);
            }
            coverage = made;
            coveragePlace.layout();
        }
        return made;
    }
}

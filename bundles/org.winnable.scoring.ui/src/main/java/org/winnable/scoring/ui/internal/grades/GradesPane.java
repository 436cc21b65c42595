package org.winnable.scoring.ui.internal.grades;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.winnable.application.Comparison;
import org.winnable.qualification.GradeMatrix;
import org.winnable.qualification.Qualification;
import org.winnable.scoring.ui.internal.Messages;
import org.winnable.scoring.ui.internal.draft.DraftJudge.Answer;
import org.winnable.scoring.ui.internal.grades.GradeCell.Member;
import org.winnable.scoring.ui.internal.grades.GradeCell.Members;
import org.winnable.ui.session.ChosenPeople;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Icons;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.FlatButton;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.RecordTable;
import org.winnable.ui.widgets.RecordTable.Column;
import org.winnable.ui.widgets.WidgetName;

/** The matrix of grades and scores above, who is in the chosen cell below. Used on the UI thread. */
public final class GradesPane {

    private static final int HEIGHT = 220;
    private static final int ICON = 16;

    private final Composite area;
    private final Label about;
    private final GradesChart chart;
    private final Label title;
    private final RecordTable<Member> members;
    private final Consumer<GradeCell> asked;
    private final FlatButton open;
    private final Optional<Consumer<ChosenPeople>> leads;
    private @Nullable Qualification people;
    private boolean draft;
    private @Nullable Members shown;
    /** Whether the people of the chosen cell are to be shown in the table of the leads as soon as they are known. */
    private boolean opening;

    /**
     * A pane of nobody.
     *
     * @param asked is given the cell of which the people are to be shown
     * @param selected is given the id of somebody who is chosen in the list
     * @param leads shows people in the table of the leads, where there is one
     */
    public GradesPane(
            Composite parent,
            Icons icons,
            Consumer<GradeCell> asked,
            LongConsumer selected,
            Optional<Consumer<ChosenPeople>> leads) {
        this.asked = asked;
        this.leads = leads;
        area = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .extendedMargins(FocusRing.ROOM, FocusRing.ROOM, 0, FocusRing.ROOM)
                .spacing(0, 8)
                .applyTo(area);
        about = Styles.MUTED.on(new Label(area, SWT.WRAP));
        about.setText(Messages.Grade_about);
        GridDataFactory.fillDefaults().grab(true, false).hint(0, SWT.DEFAULT).applyTo(about);
        chart = new GradesChart(area, cell -> ask(), this::open);
        GridDataFactory.fillDefaults().grab(true, false).hint(0, HEIGHT).applyTo(chart);
        Composite head = Styles.SURFACE.on(new Composite(area, SWT.NONE));
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        title = WidgetName.on(Styles.HEADING.on(new Label(head, SWT.NONE)), "scoring.grades.title");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(0, SWT.DEFAULT)
                .applyTo(title);
        open = WidgetName.on(new FlatButton(head, FlatButton.Arrangement.BESIDE), "scoring.grades.open");
        open.setText(Messages.Grade_open);
        open.setTrailingIcon(color -> icons.image("arrow-right", color, ICON));
        open.setToolTipText(Messages.Grade_openHelp);
        open.setVisible(false);
        open.addListener(SWT.Selection, event -> open());
        members = new RecordTable<>(
                area,
                List.of(
                        Column.words(Messages.Movers_name, 120, 2, Member::name),
                        Column.words(Messages.Movers_stage, 90, 1, Member::stage),
                        Column.words(Messages.Grade_scoresTitle, 140, 1, Member::scores)));
        WidgetName.on(members.table(), "scoring.grades.members");
        GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(members.table());
        members.onSelect(row -> selected.accept(row.id()));
    }

    /** The widget, for layout. */
    public Control control() {
        return area;
    }

    /** Sets the colours. */
    public void setPalette(Palette palette) {
        chart.setPalette(palette);
        open.setPalette(palette);
    }

    /** Shows what a draft changes. */
    public void show(Answer.Judged answer) {
        people = answer.people();
        draft = answer.question().draft().differs();
        Comparison comparison = answer.comparison();
        chart.show(comparison.gradesBefore(), comparison.gradesAfter(), answer.people());
        ask();
    }

    /** Shows who is in a cell, if it is still the chosen one. */
    public void show(Members found) {
        GradeCell cell = found.cell();
        if (cell.people() != people || cell.grade() * GradeMatrix.SIZE + cell.score() != chart.selected()) {
            return;
        }
        shown = found;
        int all = found.all().size();
        open.setVisible(all > 0 && leads.isPresent());
        String name = GradeMatrix.letter(cell.grade());
        title.setText(
                all > found.members().size()
                        ? Patterns.format(
                                Messages.Grade_titleMost,
                                name,
                                cell.score() + 1,
                                found.members().size(),
                                all)
                        : Patterns.format(Messages.Grade_title, name, cell.score() + 1, all));
        if (!found.members().equals(members.rows())) {
            members.setRows(found.members());
        }
        if (opening) {
            open();
        }
    }

    private void open() {
        Members known = shown;
        opening = known == null;
        if (known != null && known.all().size() > 0) {
            leads.ifPresent(show -> show.accept(known.all()));
        }
    }

    private void ask() {
        Qualification judged = people;
        if (judged != null) {
            shown = null;
            opening = false;
            int cell = chart.selected();
            asked.accept(new GradeCell(judged, draft, cell / GradeMatrix.SIZE, cell % GradeMatrix.SIZE));
        }
    }
}

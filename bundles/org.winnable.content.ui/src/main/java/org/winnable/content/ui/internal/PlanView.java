package org.winnable.content.ui.internal;

import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.winnable.content.ui.internal.asset.Days;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Icons;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.EmptyState;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.NameQuestion;
import org.winnable.ui.widgets.ProblemStrip;
import org.winnable.ui.widgets.PushButton;
import org.winnable.ui.widgets.SaveQuestion;
import org.winnable.ui.widgets.WidgetName;
import org.winnable.workspace.WorkspaceProblem;

/** What is wrong with files on top, the pages at the left, what was chosen at the right; or why there is nothing. */
final class PlanView {

    private static final int[] SHARES = {66, 34};
    private static final int GUTTER = 12;
    private static final String CALENDAR = ".ics";

    private final Composite area;
    private final StackLayout stack = new StackLayout();
    private final Control noClient;
    private final Control judging;
    private final Composite content;
    private final ProblemStrip problems;
    private final Label facts;
    private final NameQuestion newAsset;
    private final Composite body;
    private final StackLayout bodies = new StackLayout();
    private final EmptyState noAssets;
    private final SashForm columns;
    private final PlanPages pages;
    private final SidePane side;

    /** What the user wants; called on the UI thread. */
    interface Listener extends PlanActions {

        /** A new asset is wanted. */
        void created(String title);

        /** Another page is looked at. */
        void turned();
    }

    /**
     * A view without a client.
     *
     * @param leads whether there is a table of the leads to show people in
     */
    PlanView(Composite parent, Icons icons, Listener listener, boolean leads) {
        area = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        area.setLayout(stack);
        noClient =
                WidgetName.on(new EmptyState(area, Messages.Empty_client, Messages.Empty_clientText), "content.none");
        judging = new EmptyState(area, Messages.Empty_judging, Messages.Empty_judgingText);
        content = Styles.SURFACE.on(new Composite(area, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        problems = new ProblemStrip(content, icons, "content.problems");
        Composite whole = Styles.SURFACE.on(new Composite(content, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .extendedMargins(16, 4, 8, 8)
                .spacing(0, 4)
                .applyTo(whole);
        GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(whole);
        Composite head = Styles.SURFACE.on(new Composite(whole, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .numColumns(4)
                .margins(FocusRing.ROOM, FocusRing.ROOM)
                .spacing(12, 0)
                .applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Label title = Styles.TITLE.on(new Label(head, SWT.NONE));
        title.setText(Messages.Plan_title);
        facts = WidgetName.on(Styles.MUTED.on(new Label(head, SWT.NONE)), "content.facts");
        GridDataFactory.swtDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .applyTo(facts);
        WidgetName.on(PushButton.secondary(head, Messages.Plan_import, listener::importFile), "content.import");
        WidgetName.on(PushButton.secondary(head, Messages.Plan_new, this::askForTitle), "content.new");
        newAsset = new NameQuestion(
                whole,
                "content.new",
                new NameQuestion.Words(Messages.New_title, Messages.New_create, Messages.New_cancel),
                false,
                listener::created);
        body = Styles.SURFACE.on(new Composite(whole, SWT.NONE));
        body.setLayout(bodies);
        GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(body);
        noAssets =
                WidgetName.on(new EmptyState(body, Messages.Empty_assets, Messages.Empty_assetsText), "content.empty");
        WidgetName.on(noAssets.action(Messages.Plan_import, listener::importFile), "content.empty.import");
        WidgetName.on(noAssets.action(Messages.Empty_first, this::askForTitle), "content.empty.new");
        columns = Styles.SURFACE.on(new SashForm(body, SWT.HORIZONTAL));
        columns.setSashWidth(GUTTER);
        pages = new PlanPages(columns, listener, leads, this::focusSide, listener::turned);
        side = new SidePane(columns, icons, listener, leads);
        columns.setWeights(SHARES);
        stack.topControl = noClient;
        bodies.topControl = columns;
    }

    void setPalette(Palette palette) {
        problems.paint(palette);
        pages.setPalette(palette);
        side.setPalette(palette);
    }

    void setFocus() {
        if (stack.topControl != content) {
            area.setFocus();
        } else if (bodies.topControl == noAssets) {
            noAssets.setFocus();
        } else {
            pages.setFocus();
        }
    }

    /** Puts the keyboard into what was chosen. */
    void focusSide() {
        side.setFocus();
    }

    /** Puts the keyboard into the asset that is wanted, as soon as it is there. */
    void focusSideSoon() {
        side.focusSoon();
    }

    /** Saves what was written and is not saved yet. */
    void flush() {
        side.flush();
    }

    void showNoClient() {
        top(stack, area, noClient);
    }

    void showJudging() {
        top(stack, area, judging);
    }

    /**
     * Shows a plan.
     *
     * @param opened key of the asset that is looked at
     */
    void show(PlanState state, Optional<String> opened, Currency currency) {
        top(stack, area, content);
        boolean empty = state.plan().assets().isEmpty() && opened.isEmpty();
        facts.setText(Patterns.format(
                Messages.Plan_facts,
                state.plan().assets().size(),
                state.plan().vocabulary().personas().size(),
                Days.exact(state.day())));
        top(bodies, body, empty ? noAssets : columns);
        if (!empty) {
            pages.show(state);
            Control beside = side.show(state, opened, pages.spot(), currency) ? null : pages.control();
            if (columns.getMaximizedControl() != beside) {
                columns.setMaximizedControl(beside);
            }
            side.focusIfAsked();
        }
    }

    /** Shows what is wrong with files; nothing if the list is empty. */
    void showProblems(Path folder, List<WorkspaceProblem> found) {
        if (found.isEmpty()) {
            problems.hide();
        } else {
            problems.show(Messages.Problems_broken, folder, found);
        }
    }

    /** Asks which file to import; nothing if none is. */
    Optional<Path> askForFile() {
        FileDialog dialog = new FileDialog(area.getShell(), SWT.OPEN);
        dialog.setText(Messages.Import_question);
        dialog.setFilterExtensions(new String[] {"*.csv;*.xlsx;*.xml;*.xml.gz;*.rss;*.atom", "*"});
        dialog.setFilterNames(new String[] {Messages.Import_files, Messages.Import_allFiles});
        Optional<Path> file = Optional.ofNullable(dialog.open()).map(Path::of);
        // not every window manager gives the keyboard back by itself
        area.getShell().forceActive();
        return file;
    }

    /** Asks which file a calendar is to be written to; nothing if none is. */
    Optional<Path> askWhereTo(String client) {
        return SaveQuestion.ask(area.getShell(), Messages.Export_question, client, CALENDAR);
    }

    private void askForTitle() {
        newAsset.ask();
    }

    private static void top(StackLayout layout, Composite parent, Control control) {
        if (layout.topControl != control) {
            layout.topControl = control;
            parent.layout();
        }
    }
}

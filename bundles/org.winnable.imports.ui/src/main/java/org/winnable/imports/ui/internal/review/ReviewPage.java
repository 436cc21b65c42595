package org.winnable.imports.ui.internal.review;

import java.util.function.UnaryOperator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.lead.ImportCounts;
import org.winnable.imports.ImportOptions;
import org.winnable.imports.ui.ImportQueue;
import org.winnable.imports.ui.ImportStage;
import org.winnable.imports.ui.internal.Lines;
import org.winnable.imports.ui.internal.Messages;
import org.winnable.ui.jobs.Jobs;
import org.winnable.ui.jobs.RunningJobs;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.GridRoom;
import org.winnable.ui.widgets.PushButton;
import org.winnable.ui.widgets.Steps;
import org.winnable.ui.widgets.WidgetName;

/** The file as read, what its columns are taken for, and what will happen: side by side, before and while it happens. */
public final class ReviewPage {

    private static final int[] SHARES = {27, 34, 39};
    private static final int GUTTER = 16;
    private static final int WIDTH = 960;
    private static final int HEIGHT = 480;

    private final ImportQueue queue;
    private final Jobs jobs;
    private final Composite page;
    private final Label title;
    private final Label description;
    private final FileColumn file;
    private final SourceForm source;
    private final MappingColumn mapping;
    private final OutlookColumn outlook;
    private final RunningLine running;
    private final Button go;
    private final Button leave;
    /** What fills the columns: all at once takes a tenth of a second where a file is new. */
    private final Steps steps;

    private @Nullable Draft draft;

    /** A page without a file. */
    public ReviewPage(Composite parent, ImportQueue queue, Jobs jobs, PluginCatalog catalog) {
        this.queue = queue;
        this.jobs = jobs;
        page = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().margins(24, 16).spacing(0, 4).applyTo(page);
        title = WidgetName.on(Lines.line(page, Styles.TITLE), "import.title");
        description = Lines.line(page, Styles.MUTED);
        SashForm columns = Styles.SURFACE.on(new SashForm(page, SWT.HORIZONTAL));
        columns.setSashWidth(GUTTER);
        // with both hints the page never asks its columns for their sizes, which takes long
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(columns);
        Composite first = column(columns, Messages.Review_file);
        file = new FileColumn(first);
        Label came = Lines.line(first, Styles.HEADING);
        came.setText(Messages.Review_came);
        source = new SourceForm(first, this::sourceChanged);
        Composite second = column(columns, Messages.Review_mapping);
        mapping = new MappingColumn(second, catalog, this::decide);
        Composite third = column(columns, Messages.Review_outcome);
        outlook = new OutlookColumn(third, remedy -> decide(remedy.decision()), this::rehearse);
        columns.setWeights(SHARES);
        Composite foot = Styles.SURFACE.on(new Composite(page, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(FocusRing.ROOM, FocusRing.ROOM)
                .spacing(8, 0)
                .applyTo(foot);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
        running = new RunningLine(foot);
        leave = WidgetName.on(PushButton.secondary(foot, Messages.Review_skip, this::leave), "import.leave");
        go = WidgetName.on(PushButton.primary(foot, Messages.Review_import, this::go), "import.go");
        steps = new Steps(page);
        // to be read and reached before what leaves
        foot.setTabList(new Control[] {go, leave});
    }

    /** Shows what a file was taken for, and begins to rehearse. */
    public Composite show(ImportStage.Review stage) {
        Draft before = draft;
        boolean cancelled = before != null && before.stage() == stage;
        Draft shown = before;
        if (shown == null || !cancelled) {
            leaveDraft();
            shown = new Draft(stage, jobs, page.getDisplay(), this::showDraft);
            draft = shown;
            title.setText(Patterns.format(Messages.Review_title, stage.preview().file()));
            source.show(shown);
            outlook.begin();
        }
        PushButton.setText(leave, Messages.Review_skip);
        running.show(cancelled ? Messages.Running_cancelled : "");
        setRunning(false);
        shown.open();
        return page;
    }

    /** Shows that the file is being imported. */
    public Composite show(ImportStage.Running stage) {
        Draft shown = draft;
        if (shown != null) {
            shown.close();
        }
        PushButton.setText(leave, Messages.Running_cancel);
        running.begin();
        outlook.showImporting();
        setRunning(true);
        return page;
    }

    /** Ends the rehearsal of a file that is no longer looked at. */
    public void leaveDraft() {
        Draft shown = draft;
        if (shown != null) {
            shown.close();
            draft = null;
        }
    }

    /** Shows how far jobs are. */
    public void show(RunningJobs now) {
        Draft shown = draft;
        for (RunningJobs.State job : now.jobs()) {
            if (queue.stage() instanceof ImportStage.Running stage && job.handle() == stage.job()) {
                running.show(job);
            } else if (shown != null && shown.isRehearsedBy(job)) {
                outlook.show(job);
            }
        }
    }

    /** Takes the colours of a theme. */
    public void paint(Palette palette) {
        mapping.paint(palette);
        outlook.paint(palette);
        running.paint(palette);
    }

    /** Gives the focus to what goes on, or while it does, to what stops it. */
    public void setFocus() {
        (go.isEnabled() ? go : leave).setFocus();
    }

    private void showDraft() {
        Draft shown = draft;
        if (shown == null || page.isDisposed()) {
            return;
        }
        description.setText(shown.preview().layout().description());
        steps.begin(
                () -> file.show(shown.preview()),
                () -> source.propose(shown),
                () -> mapping.show(shown),
                () -> outlook.show(shown),
                () -> outlook.showProblems(shown),
                () -> outlook.showRows(shown));
        String label = shown.outlook()
                .current()
                .map(rehearsal -> rehearsal.report().counts())
                .map(ReviewPage::importLabel)
                .orElse(Messages.Review_import);
        if (!label.equals(go.getText())) {
            PushButton.setText(go, label);
        }
        allowImport();
    }

    private static String importLabel(ImportCounts counts) {
        return Patterns.format(Messages.Review_importRows, counts.read() - counts.rejected());
    }

    private void allowImport() {
        Draft shown = draft;
        boolean possible = shown != null
                && source.isValid()
                && shown.outlook().state() != Outlook.State.FAILED
                && !(queue.stage() instanceof ImportStage.Running);
        go.setEnabled(possible);
    }

    private void setRunning(boolean isRunning) {
        // the theme draws it alike whether it can be pressed or not
        GridRoom.include(go, !isRunning);
        go.requestLayout();
        source.setEnabled(!isRunning);
        mapping.setEnabled(!isRunning);
        outlook.setEnabled(!isRunning);
        allowImport();
    }

    private void sourceChanged() {
        if (source.isValid()) {
            decide(source::applyTo);
        }
        allowImport();
    }

    private void decide(UnaryOperator<ImportOptions> decision) {
        Draft shown = draft;
        if (shown != null) {
            shown.decide(decision);
        }
    }

    private void rehearse() {
        Draft shown = draft;
        if (shown != null) {
            shown.rehearse();
        }
    }

    private void go() {
        Draft shown = draft;
        if (shown != null) {
            queue.confirm(shown.options());
        }
    }

    private void leave() {
        if (queue.stage() instanceof ImportStage.Running stage) {
            stage.job().cancel();
        } else {
            queue.next();
        }
    }

    private static Composite column(Composite parent, String heading) {
        Composite column = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .margins(FocusRing.ROOM, FocusRing.ROOM)
                .spacing(4, 6)
                .applyTo(column);
        Lines.line(column, Styles.HEADING).setText(heading);
        return column;
    }
}

package org.winnable.imports.ui.internal;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.application.ImportHistory;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.imports.ImportReport;
import org.winnable.imports.ui.ImportQueue;
import org.winnable.imports.ui.ImportStage;
import org.winnable.imports.ui.internal.pairs.PairsPage;
import org.winnable.imports.ui.internal.review.ReviewPage;
import org.winnable.qualification.Qualification;
import org.winnable.ui.jobs.Jobs;
import org.winnable.ui.jobs.RunningJobs;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Icons;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.EmptyState;
import org.winnable.ui.widgets.WidgetName;
import org.winnable.workspace.FactStore;
import org.winnable.workspace.ImportSummary;

/** The import view: shows the page that fits where the current file stands. */
public final class ImportPart {

    private final ImportQueue queue;
    private final Jobs jobs;
    private final Runnable listener = this::render;
    private final Composite whole;
    private final FilesPane files;
    private final PageStack pages;
    private final StartPage start;
    private final ReviewPage review;
    private final ResultPage result;
    private final PairsPage pairs;
    private @Nullable Composite passing;
    /** Whether people who look alike are asked about, beside what the stage of the current file is. */
    private boolean asking;

    private @Nullable ClientSession client;
    private @Nullable Qualification judged;
    private ImportHistory imported = ImportHistory.EMPTY;

    @Inject
    ImportPart(Composite parent, ImportQueue queue, ImportUndo undo, Jobs jobs, PluginCatalog catalog, Icons icons) {
        this.queue = queue;
        this.jobs = jobs;
        whole = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(whole);
        files = new FilesPane(whole, queue, this::isUndone);
        pages = new PageStack(whole);
        // with both hints the pages, most of which are hidden, are not asked for their sizes
        GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(pages.area());
        Runnable choose = () -> queue.offer(FileQuestion.ask(parent.getShell()));
        start = new StartPage(pages.area(), icons, catalog, undo, choose, () -> ask(true));
        review = new ReviewPage(pages.area(), queue, jobs, catalog);
        result = new ResultPage(pages.area(), queue, undo, choose, () -> ask(true));
        pairs = new PairsPage(pages.area(), jobs, () -> ask(false));
        queue.addListener(listener);
        render();
    }

    @PreDestroy
    void close() {
        queue.removeListener(listener);
        review.leaveDraft();
    }

    @Focus
    void focus() {
        if (asking) {
            pairs.setFocus();
            return;
        }
        switch (queue.stage()) {
            case ImportStage.Idle idle -> start.setFocus();
            case ImportStage.Review stage -> review.setFocus();
            case ImportStage.Running running -> review.setFocus();
            case ImportStage.Done done -> result.setFocus();
            case ImportStage.Reading reading -> pages.area().setFocus();
            case ImportStage.Refused refused -> pages.area().setFocus();
        }
    }

    @Inject
    void paint(@Optional @Nullable Palette palette) {
        if (palette != null) {
            files.paint(palette);
            start.paint(palette);
            review.paint(palette);
            result.paint(palette);
            pairs.paint(palette);
        }
    }

    @Inject
    void show(@Optional @Nullable ClientSession session, @Optional @Nullable Qualification people) {
        if (client != session) {
            asking = false;
        }
        client = session;
        judged = people;
        if (queue.stage() instanceof ImportStage.Done done) {
            judge(done);
        }
    }

    @Inject
    void show(@Optional @Nullable ImportHistory history) {
        if (history != null) {
            imported = history;
            files.show();
            start.show(history);
            // an empty one may tell of a client that is closed by now
            if (history.imports().isEmpty()) {
                start.showPairs(0);
            } else {
                countPairs();
            }
        }
    }

    @Inject
    void show(@Optional @Nullable RunningJobs running) {
        if (running != null) {
            review.show(running);
        }
    }

    private boolean isUndone(ImportStage.Done done) {
        return done.client() == client
                && imported.find(done.report().importId())
                        .flatMap(ImportSummary::undone)
                        .isPresent();
    }

    private void render() {
        if (whole.isDisposed()) {
            return;
        }
        Composite before = passing;
        passing = null;
        // a file that comes meanwhile goes before
        asking &= client != null
                && (queue.stage() instanceof ImportStage.Idle || queue.stage() instanceof ImportStage.Done);
        if (!(queue.stage() instanceof ImportStage.Review) && !(queue.stage() instanceof ImportStage.Running)) {
            review.leaveDraft();
        }
        Composite page = asking ? pairs() : staged();
        files.show();
        whole.layout();
        pages.show(page);
        // the layout asked for comes first: what has no size yet takes no focus
        whole.getDisplay().asyncExec(this::followWithFocus);
        if (before != null) {
            pages.dispose(before);
        }
    }

    private Composite staged() {
        return switch (queue.stage()) {
            case ImportStage.Idle idle -> start.control();
            case ImportStage.Reading reading -> pass(reading(pages.area(), reading));
            case ImportStage.Review stage -> review.show(stage);
            case ImportStage.Running running -> review.show(running);
            case ImportStage.Done done -> {
                Composite shown = result.show(done.report());
                judge(done);
                yield shown;
            }
            case ImportStage.Refused refused -> pass(refused(pages.area(), refused));
        };
    }

    private Composite pairs() {
        ClientSession open = client;
        return open == null ? staged() : pairs.show(open);
    }

    /** Goes to the people who look alike, or back. */
    private void ask(boolean about) {
        asking = about;
        render();
    }

    private void countPairs() {
        ClientSession open = client;
        if (open != null) {
            jobs.fetch(Messages.Job_pairs, progress -> open.possibleDuplicates().size(), count -> {
                if (client == open) {
                    start.showPairs(count);
                    if (asking) {
                        pairs.refresh();
                    }
                }
            });
        }
    }

    /** Tells what the list holds, as far as its people are judged already; what is told again later is newer. */
    private void judge(ImportStage.Done done) {
        Qualification people = judged;
        if (people == null || done.client() != client) {
            return;
        }
        ImportReport report = done.report();
        FactStore facts = done.client().workspace().facts();
        jobs.fetch(Messages.Job_verdict, progress -> ListContent.read(facts, people, report.importId()), content -> {
            if (judged == people) {
                result.show(report, content);
            }
        });
    }

    private void followWithFocus() {
        if (!whole.isDisposed() && whole.isVisible() && !files.hasFocus()) {
            focus();
        }
    }

    private Composite pass(Composite page) {
        passing = page;
        return page;
    }

    private static Composite reading(Composite parent, ImportStage.Reading stage) {
        return new EmptyState(
                parent,
                Patterns.format(Messages.Review_reading, stage.file().getFileName()),
                stage.file().toString());
    }

    private Composite refused(Composite parent, ImportStage.Refused stage) {
        EmptyState page = WidgetName.on(
                new EmptyState(
                        parent,
                        Patterns.format(Messages.Refused_title, stage.file().getFileName()),
                        stage.reason() + "\n\n" + Messages.Refused_nothing),
                "import.refused");
        if (queue.waiting() > 0) {
            page.action(Messages.Result_next, queue::next);
        } else {
            page.action(Messages.Refused_other, () -> queue.offer(FileQuestion.ask(parent.getShell())));
            page.action(Messages.Result_done, queue::next);
        }
        return page;
    }
}

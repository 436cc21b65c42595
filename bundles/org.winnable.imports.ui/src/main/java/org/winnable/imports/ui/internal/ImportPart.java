package org.winnable.imports.ui.internal;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.application.ListVerdict;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.imports.ImportReport;
import org.winnable.imports.ui.ImportQueue;
import org.winnable.imports.ui.ImportStage;
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

/** The import view: shows the page that fits where the current file stands. */
public final class ImportPart {

    private final ImportQueue queue;
    private final Jobs jobs;
    private final Runnable listener = this::render;
    private final StackLayout stack = new StackLayout();
    private final Composite whole;
    private final StartPage start;
    private final ReviewPage review;
    private final ResultPage result;
    private @Nullable Control passing;

    @Inject
    ImportPart(Composite parent, ImportQueue queue, Jobs jobs, PluginCatalog catalog, Icons icons) {
        this.queue = queue;
        this.jobs = jobs;
        whole = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        whole.setLayout(stack);
        Runnable choose = () -> queue.offer(FileQuestion.ask(parent.getShell()));
        start = new StartPage(whole, icons, jobs, catalog, choose);
        review = new ReviewPage(whole, queue);
        result = new ResultPage(whole, queue, choose);
        queue.addListener(listener);
        render();
    }

    @PreDestroy
    void close() {
        queue.removeListener(listener);
    }

    @Focus
    void focus() {
        switch (queue.stage()) {
            case ImportStage.Idle idle -> start.setFocus();
            case ImportStage.Review stage -> review.setFocus();
            case ImportStage.Running running -> review.setFocus();
            case ImportStage.Done done -> result.setFocus();
            case ImportStage.Reading reading -> whole.setFocus();
            case ImportStage.Refused refused -> whole.setFocus();
        }
    }

    @Inject
    void paint(@Optional @Nullable Palette palette) {
        if (palette != null) {
            start.paint(palette);
            result.paint(palette);
        }
    }

    @Inject
    void show(@Optional @Nullable ClientSession session, @Optional @Nullable Qualification people) {
        start.show(session);
        if (people != null && queue.stage() instanceof ImportStage.Done done && done.client() == session) {
            judge(done, people);
        }
    }

    @Inject
    void show(@Optional @Nullable RunningJobs running) {
        if (running != null && queue.stage() instanceof ImportStage.Running stage) {
            running.jobs().stream().filter(job -> job.handle() == stage.job()).forEach(review::show);
        }
    }

    private void render() {
        if (whole.isDisposed()) {
            return;
        }
        Control before = passing;
        passing = null;
        Control page = switch (queue.stage()) {
            case ImportStage.Idle idle -> start.control();
            case ImportStage.Reading reading -> pass(reading(whole, reading));
            case ImportStage.Review stage -> review.show(stage);
            case ImportStage.Running running -> review.show(running);
            case ImportStage.Done done -> result.show(done.report());
            case ImportStage.Refused refused -> pass(refused(whole, refused));
        };
        stack.topControl = page;
        whole.layout();
        page.requestLayout();
        // the layout asked for comes first: what has no size yet takes no focus
        whole.getDisplay().asyncExec(this::followWithFocus);
        if (before != null) {
            before.dispose();
        }
    }

    private void judge(ImportStage.Done done, Qualification people) {
        ImportReport report = done.report();
        FactStore facts = done.client().workspace().facts();
        jobs.fetch(
                Messages.Job_verdict,
                progress -> ListVerdict.of(people, facts.people(report.importId())),
                verdict -> result.show(report, verdict));
    }

    private void followWithFocus() {
        if (!whole.isDisposed() && whole.isVisible()) {
            focus();
        }
    }

    private Control pass(Control page) {
        passing = page;
        return page;
    }

    private static Control reading(Composite parent, ImportStage.Reading stage) {
        return new EmptyState(
                parent,
                Patterns.format(Messages.Review_reading, stage.file().getFileName()),
                stage.file().toString());
    }

    private Control refused(Composite parent, ImportStage.Refused stage) {
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

package org.winnable.imports.ui.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
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

/** The import view: shows the page that fits where the current file stands. */
public final class ImportPart {

    private final ImportQueue queue;
    private final Jobs jobs;
    private final Icons icons;
    private final Runnable listener = this::render;
    private final StackLayout stack = new StackLayout();
    private @Nullable Pages pages;
    private @Nullable Control passing;

    private record Pages(Composite whole, StartPage start, ReviewPage review, ResultPage result) {}

    @Inject
    ImportPart(ImportQueue queue, Jobs jobs, Icons icons) {
        this.queue = queue;
        this.jobs = jobs;
        this.icons = icons;
    }

    @PostConstruct
    void create(
            Composite parent,
            Palette palette,
            @Optional @Nullable ClientSession session,
            @Optional @Nullable Qualification people) {
        Composite whole = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        whole.setLayout(stack);
        Runnable choose = () -> queue.offer(FileQuestion.ask(whole.getShell()));
        pages = new Pages(
                whole,
                new StartPage(whole, icons, jobs, choose),
                new ReviewPage(whole, queue),
                new ResultPage(whole, queue, icons, choose));
        queue.addListener(listener);
        paint(palette);
        show(session, people);
        render();
    }

    @PreDestroy
    void close() {
        queue.removeListener(listener);
    }

    @Inject
    void paint(@Optional @Nullable Palette palette) {
        if (pages != null && palette != null) {
            pages.start().paint(palette);
            pages.result().paint(palette);
        }
    }

    @Inject
    void show(@Optional @Nullable ClientSession session, @Optional @Nullable Qualification people) {
        if (pages != null) {
            pages.start().show(session);
            pages.result().show(people);
        }
    }

    @Inject
    void show(@Optional @Nullable RunningJobs running) {
        if (pages != null && running != null && queue.stage() instanceof ImportStage.Running stage) {
            running.jobs().stream().filter(job -> job.handle() == stage.job()).forEach(pages.review()::show);
        }
    }

    private void render() {
        Pages all = pages;
        if (all == null || all.whole().isDisposed()) {
            return;
        }
        Control before = passing;
        passing = null;
        Control page = switch (queue.stage()) {
            case ImportStage.Idle idle -> all.start().control();
            case ImportStage.Reading reading -> pass(reading(all.whole(), reading));
            case ImportStage.Review review -> all.review().show(review);
            case ImportStage.Running running -> all.review().show(running);
            case ImportStage.Done done -> all.result().show(done.report());
            case ImportStage.Refused refused -> pass(refused(all.whole(), refused));
        };
        stack.topControl = page;
        all.whole().layout(true, true);
        if (before != null) {
            before.dispose();
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

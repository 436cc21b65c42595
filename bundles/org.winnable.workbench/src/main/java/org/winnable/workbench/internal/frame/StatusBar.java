package org.winnable.workbench.internal.frame;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.qualification.Qualification;
import org.winnable.ui.jobs.Jobs;
import org.winnable.ui.jobs.Notice;
import org.winnable.ui.jobs.RunningJobs;
import org.winnable.ui.session.AsOf;
import org.winnable.ui.session.MissingPlugins;
import org.winnable.ui.session.RuleTrouble;
import org.winnable.ui.session.SessionService;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.text.StageNames;
import org.winnable.ui.theme.Icons;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.ProblemStrip;
import org.winnable.ui.widgets.WidgetName;
import org.winnable.workbench.internal.Messages;
import org.winnable.workspace.Workspace;
import org.winnable.workspace.WorkspaceProblem;

/** The foot of the window: how many people stand where, as of when, what is running, and what the user should know. */
public final class StatusBar {

    private static final String BETWEEN = "  \u00b7  ";

    private final ProblemStrip rules;
    private final ProblemStrip needs;
    private final NoticeBar notices;
    private final JobLine jobs;
    private final AsOfButton asOf;
    private final Label counts;

    @Inject
    StatusBar(Composite parent, Icons icons, SessionService sessions, Jobs jobService) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(bar);
        Label line = Styles.LINE.on(new Label(bar, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(line);
        rules = new ProblemStrip(bar, icons, "rules");
        needs = new ProblemStrip(bar, icons, "needs");
        notices = new NoticeBar(bar, icons, jobService);

        Composite row = new Composite(bar, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(16, 2)
                .spacing(0, 0)
                .applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        counts = WidgetName.on(new Label(row, SWT.NONE), "status.counts");
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(counts);
        asOf = new AsOfButton(row, icons, sessions);
        jobs = new JobLine(row, icons);
    }

    @Inject
    void paint(@Optional @Nullable Palette palette) {
        if (palette != null) {
            rules.paint(palette);
            needs.paint(palette);
            notices.paint(palette);
            jobs.paint(palette);
            asOf.paint(palette);
        }
    }

    @Inject
    void show(@Optional @Nullable ClientSession session, @Optional @Nullable Qualification people) {
        if (counts.isDisposed()) {
            return;
        }
        String text = text(session, people);
        if (!text.equals(counts.getText())) {
            counts.setText(text);
            counts.requestLayout();
        }
        asOf.setVisible(people != null);
    }

    @Inject
    void show(@Optional @Nullable AsOf date) {
        if (date != null) {
            asOf.show(date);
        }
    }

    @Inject
    void show(@Optional @Nullable RunningJobs running) {
        jobs.show(running == null ? RunningJobs.NONE : running);
    }

    @Inject
    void show(@Optional @Nullable RuleTrouble trouble) {
        if (trouble == null) {
            rules.hide();
        } else {
            rules.show(
                    trouble.judged() ? Messages.Rules_lastInForce : Messages.Rules_noneInForce,
                    trouble.folder(),
                    trouble.problems());
        }
    }

    @Inject
    void show(@Optional @Nullable MissingPlugins missing) {
        if (missing == null) {
            needs.hide();
        } else {
            needs.show(
                    Messages.Needs_missing,
                    missing.folder(),
                    missing.needs().stream()
                            .map(need ->
                                    new WorkspaceProblem(Workspace.SETTINGS_FILE, OptionalInt.empty(), need.missing()))
                            .toList());
        }
    }

    @Inject
    void show(@Optional @Nullable Notice notice) {
        notices.show(notice);
    }

    private static String text(@Nullable ClientSession session, @Nullable Qualification judged) {
        if (session == null) {
            return Messages.Status_noClient;
        }
        if (judged == null) {
            return Messages.Status_judging;
        }
        List<String> parts = new ArrayList<>();
        parts.add(Patterns.format(Messages.Status_contacts, judged.size()));
        List<String> stages = StageNames.brief(judged.rules().lifecycle());
        int[] stageCounts = judged.stageCounts();
        // the first stage is "everyone else", which the sum already tells
        for (int place = 1; place < stages.size(); place++) {
            if (stageCounts[place] > 0) {
                parts.add(Patterns.format(Messages.Status_stage, stageCounts[place], stages.get(place)));
            }
        }
        if (!judged.failures().isEmpty()) {
            parts.add(Patterns.format(
                    Messages.Status_failedPlugins, judged.failures().size()));
        }
        return String.join(BETWEEN, parts) + BETWEEN;
    }
}

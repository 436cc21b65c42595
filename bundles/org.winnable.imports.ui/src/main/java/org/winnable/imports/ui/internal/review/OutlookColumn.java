package org.winnable.imports.ui.internal.review;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.winnable.imports.Problem;
import org.winnable.imports.Problems;
import org.winnable.imports.Remedy;
import org.winnable.imports.ui.internal.Lines;
import org.winnable.imports.ui.internal.Messages;
import org.winnable.ui.jobs.RunningJobs;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.theme.Tone;
import org.winnable.ui.widgets.GridRoom;
import org.winnable.ui.widgets.PushButton;
import org.winnable.ui.widgets.WidgetName;

/** What will happen: how far the rehearsal is, what is wrong and how it is mended, and what becomes of each row. */
final class OutlookColumn {

    private static final int TEXT_WIDTH = 200;

    private final Label state;
    private final Button again;
    private final Label problemsTitle;
    private final ProblemList problems;
    private final RehearsedRows rows;
    private Outlook outlook = Outlook.NONE;
    private @Nullable Palette palette;

    /**
     * The column.
     *
     * @param remedied is told what the user chooses to mend
     * @param rehearse is run when the user wants a rehearsal that was stopped
     */
    OutlookColumn(Composite parent, Consumer<Remedy> remedied, Runnable rehearse) {
        state = WidgetName.on(Lines.wrapped(parent, Styles.SURFACE, TEXT_WIDTH), "import.outlook");
        again = WidgetName.on(PushButton.secondary(parent, Messages.Outlook_again, rehearse), "import.rehearse");
        problemsTitle = Lines.line(parent, Styles.HEADING);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 4).applyTo(problemsTitle);
        problems = new ProblemList(parent, remedied);
        rows = new RehearsedRows(parent);
    }

    void paint(Palette newPalette) {
        palette = newPalette;
        problems.paint(newPalette);
        rows.paint(newPalette);
        tint();
    }

    void setEnabled(boolean enabled) {
        problems.setEnabled(enabled);
    }

    /** Begins anew with another file. */
    void begin() {
        rows.begin();
    }

    /** Tells how far the rehearsal of a file is; {@link #showProblems} and {@link #showRows} tell what it found. */
    void show(Draft draft) {
        outlook = draft.outlook();
        tell(
                switch (outlook.state()) {
                    case RUNNING -> outlook.isStale() ? Messages.Outlook_stale : Messages.Outlook_running;
                    case CURRENT -> Messages.Outlook_current;
                    case STOPPED -> outlook.isStale() ? Messages.Outlook_stoppedStale : Messages.Outlook_stopped;
                    case FAILED -> Messages.Sign_rejection + outlook.failure().orElse("");
                });
        GridRoom.include(again, outlook.state() == Outlook.State.STOPPED);
        state.requestLayout();
    }

    /** Shows what is wrong with a file; what an older rehearsal found stays until there is a new one. */
    void showProblems(Draft draft) {
        // what mends a problem changes what is decided by now, so that of an older rehearsal is as good
        if (!outlook.isStale()) {
            List<Problem> found = outlook.rehearsal()
                    .map(rehearsal -> Problems.of(rehearsal.report(), draft.options(), Regions.likely(draft.preview())))
                    .orElse(List.of());
            problems.show(found);
            problemsTitle.setText(
                    outlook.rehearsal().isEmpty() ? "" : Patterns.format(Messages.Problem_title, found.size()));
        }
    }

    /** Shows what would become of the rows of a file. */
    void showRows(Draft draft) {
        rows.show(outlook, draft.stage().client().workspace().settings().zone());
    }

    /** Tells that it happens now. */
    void showImporting() {
        tell(Messages.Outlook_importing);
    }

    /** Tells how far the rehearsal is. */
    void show(RunningJobs.State job) {
        if (outlook.state() == Outlook.State.RUNNING && job.share().isPresent()) {
            tell(Patterns.format(
                    outlook.isStale() ? Messages.Outlook_staleShare : Messages.Outlook_share,
                    job.share().getAsDouble()));
        }
    }

    private void tell(String text) {
        if (!state.isDisposed() && !text.equals(state.getText())) {
            state.setText(text);
            tint();
        }
    }

    private void tint() {
        Palette colors = palette;
        if (colors != null && !state.isDisposed()) {
            state.setForeground(colors.color(
                    switch (outlook.state()) {
                        case CURRENT -> Tone.SUCCESS;
                        case FAILED -> Tone.ERROR;
                        case RUNNING, STOPPED -> outlook.isStale() ? Tone.WARNING : Tone.MUTED;
                    }));
        }
    }
}

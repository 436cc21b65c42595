package org.winnable.workbench.internal.frame;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.winnable.ui.jobs.RunningJobs;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Icons;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.theme.Tone;
import org.winnable.ui.widgets.FlatButton;
import org.winnable.ui.widgets.WidgetName;
import org.winnable.workbench.internal.Messages;

/** The job that was started last: what it is, how far it is, and a way to stop it. */
final class JobLine {

    private static final int BAR_WIDTH = 120;
    private static final int BAR_HEIGHT = 6;

    private RunningJobs running = RunningJobs.NONE;
    private @Nullable Palette palette;
    private final Composite line;
    private final Label text;
    private final Canvas bar;
    private final FlatButton cancel;

    JobLine(Composite row, Icons icons) {
        line = new Composite(row, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(line);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.END, SWT.CENTER)
                .applyTo(line);
        text = WidgetName.on(Styles.MUTED.on(new Label(line, SWT.RIGHT)), "status.job");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(text);
        bar = new Canvas(line, SWT.DOUBLE_BUFFERED);
        GridDataFactory.swtDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .hint(BAR_WIDTH, BAR_HEIGHT)
                .applyTo(bar);
        bar.addPaintListener(event -> paintBar(event.gc, bar.getClientArea()));
        cancel = WidgetName.on(new FlatButton(line, FlatButton.Arrangement.BESIDE), "status.cancel");
        cancel.setIcon(color -> icons.image("x", color, 16));
        cancel.setToolTipText(Messages.Status_cancel);
        cancel.addListener(SWT.Selection, event -> cancelLast());
        show(running);
    }

    void paint(Palette newPalette) {
        palette = newPalette;
        cancel.setPalette(newPalette);
        bar.redraw();
    }

    void show(RunningJobs now) {
        running = now;
        if (line.isDisposed()) {
            return;
        }
        List<RunningJobs.State> jobs = now.jobs();
        line.setVisible(!jobs.isEmpty());
        if (!jobs.isEmpty()) {
            String words = words(jobs.getLast());
            if (!words.equals(text.getText())) {
                text.setText(words);
                text.requestLayout();
            }
            bar.redraw();
        }
    }

    private static String words(RunningJobs.State job) {
        if (job.cancelled()) {
            return job.name() + "  " + Messages.Status_cancelling;
        }
        return job.share().isPresent()
                ? job.name() + "  "
                        + Patterns.format(Messages.Status_share, job.share().getAsDouble())
                : job.name();
    }

    private void cancelLast() {
        if (!running.jobs().isEmpty()) {
            running.jobs().getLast().handle().cancel();
        }
    }

    private void paintBar(GC gc, Rectangle area) {
        Palette colors = palette;
        if (colors == null || running.jobs().isEmpty()) {
            return;
        }
        gc.setAntialias(SWT.ON);
        gc.setBackground(colors.color(Tone.TRACK));
        gc.fillRoundRectangle(0, 0, area.width, area.height, area.height, area.height);
        gc.setBackground(colors.color(Tone.ACCENT));
        double share = running.jobs().getLast().share().orElse(0);
        gc.fillRoundRectangle(0, 0, (int) Math.round(share * area.width), area.height, area.height, area.height);
    }
}

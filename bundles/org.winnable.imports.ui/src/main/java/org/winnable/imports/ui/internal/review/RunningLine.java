package org.winnable.imports.ui.internal.review;

import java.time.Duration;
import java.util.ArrayList;
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
import org.winnable.core.work.Pace;
import org.winnable.imports.ui.internal.Lines;
import org.winnable.imports.ui.internal.Messages;
import org.winnable.ui.jobs.RunningJobs;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.theme.Tone;
import org.winnable.ui.widgets.WidgetName;

/** How far an import is: a bar, the share, rows per second and the time that is left. */
final class RunningLine {

    private static final int BAR_HEIGHT = 8;

    private final Label text;
    private final Canvas bar;
    private @Nullable Palette palette;
    private double share;

    RunningLine(Composite parent) {
        Composite line = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(line);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(line);
        text = WidgetName.on(Lines.line(line, Styles.SURFACE), "import.running");
        bar = WidgetName.on(Styles.SURFACE.on(new Canvas(line, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS)), "import.bar");
        bar.addListener(SWT.Paint, event -> paint(event.gc));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(SWT.DEFAULT, BAR_HEIGHT)
                .applyTo(bar);
        bar.setVisible(false);
    }

    void paint(Palette newPalette) {
        palette = newPalette;
        bar.redraw();
    }

    /** Shows that an import begins. */
    void begin() {
        share = 0;
        bar.setVisible(true);
        text.setText(Messages.Running_text);
    }

    /** Shows a remark where no import is under way. */
    void show(String remark) {
        bar.setVisible(false);
        text.setText(remark);
    }

    /** Shows how far an import is. */
    void show(RunningJobs.State job) {
        if (text.isDisposed()) {
            return;
        }
        share = job.share().orElse(0);
        bar.redraw();
        String words = job.cancelled() ? Messages.Running_cancelling : words(job.pace());
        if (!words.equals(text.getText())) {
            text.setText(words);
        }
    }

    private static String words(Pace pace) {
        List<String> parts = new ArrayList<>();
        pace.share().ifPresent(done -> parts.add(Patterns.format(Messages.Running_share, done)));
        pace.itemsPerSecond().ifPresent(rate -> parts.add(Patterns.format(Messages.Running_rate, rate)));
        pace.remaining().ifPresent(left -> parts.add(left(left)));
        parts.add(Messages.Running_text);
        return String.join("  \u00b7  ", parts);
    }

    private static String left(Duration left) {
        return left.toMinutes() > 0
                ? Patterns.format(Messages.Running_minutes, left.toMinutes(), left.toSecondsPart())
                : Patterns.format(Messages.Running_seconds, left.toSeconds());
    }

    private void paint(GC gc) {
        Palette colors = palette;
        if (colors == null) {
            return;
        }
        Rectangle area = bar.getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(colors.color(Tone.TRACK));
        gc.fillRoundRectangle(0, 0, area.width, area.height, area.height, area.height);
        gc.setBackground(colors.color(Tone.ACCENT));
        gc.fillRoundRectangle(0, 0, (int) Math.round(share * area.width), area.height, area.height, area.height);
    }
}

package org.winnable.imports.ui.internal;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ListFunnel;
import org.winnable.application.ListFunnel.Step;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.theme.Tone;
import org.winnable.ui.widgets.WidgetName;

/** The funnel of a list, a bar for each step: name, bar, count, and who is counted, as far as there is room for it. */
final class FunnelChart extends Canvas {

    private static final int GAP = 12;
    private static final int ROW_SPACE = 6;
    private static final int BAR = 12;
    private static final int LEAST_BAR = 2;
    private static final int BAR_WIDTH = 220;

    private @Nullable Palette palette;
    private @Nullable ListFunnel funnel;

    FunnelChart(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        WidgetName.on(Styles.SURFACE.on(this), "import.funnel");
        addListener(SWT.Paint, event -> paint(event.gc));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(@Nullable AccessibleEvent event) {
                if (event != null) {
                    event.result = description();
                }
            }
        });
    }

    void paint(Palette newPalette) {
        palette = newPalette;
        redraw();
    }

    /** Shows a funnel, or the names of the steps alone while there is none. */
    void show(@Nullable ListFunnel newFunnel) {
        funnel = newFunnel;
        setToolTipText(newFunnel == null ? null : description());
        redraw();
    }

    /** All that the bars show, in words. */
    String description() {
        ListFunnel shown = funnel;
        return shown == null
                ? ""
                : Arrays.stream(Step.values())
                        .map(step -> Patterns.format(
                                Messages.Funnel_step, step.label(), shown.count(step), step.explanation()))
                        .collect(Collectors.joining("\n"));
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        try {
            int widest = Arrays.stream(Step.values())
                    .mapToInt(step -> gc.textExtent(step.explanation()).x)
                    .reduce(0, Math::max);
            int width = nameWidth(gc) + BAR_WIDTH + countWidth(gc) + widest + 3 * GAP;
            int height = Step.values().length * rowHeight(gc);
            return new Point(
                    widthHint == SWT.DEFAULT ? width : widthHint, heightHint == SWT.DEFAULT ? height : heightHint);
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        Palette colors = palette;
        if (colors == null) {
            return;
        }
        gc.setAntialias(SWT.ON);
        Rectangle area = getClientArea();
        int bar = Math.min(BAR_WIDTH, Math.max(LEAST_BAR, area.width - nameWidth(gc) - countWidth(gc) - 2 * GAP));
        int y = 0;
        for (Step step : Step.values()) {
            paint(gc, colors, step, y, bar);
            y += rowHeight(gc);
        }
    }

    private void paint(GC gc, Palette colors, Step step, int y, int barWidth) {
        int x = 0;
        gc.setForeground(colors.color(Tone.TEXT));
        gc.drawText(step.label(), x, y + ROW_SPACE / 2, true);
        x += nameWidth(gc) + GAP;
        int middle = y + rowHeight(gc) / 2;
        gc.setBackground(colors.color(Tone.TRACK));
        gc.fillRoundRectangle(x, middle - BAR / 2, barWidth, BAR, BAR / 2, BAR / 2);
        ListFunnel shown = funnel;
        if (shown == null) {
            return;
        }
        long all = Math.max(1, shown.count(Step.ROWS));
        long count = shown.count(step);
        if (count > 0) {
            int filled = (int) Math.round(barWidth * Math.min(1.0, (double) count / all));
            gc.setBackground(colors.stage(step.ordinal(), Step.values().length));
            gc.fillRoundRectangle(x, middle - BAR / 2, Math.max(LEAST_BAR, filled), BAR, BAR / 2, BAR / 2);
        }
        x += barWidth + GAP;
        String figure = Patterns.format(Messages.Funnel_count, count);
        int countWidth = countWidth(gc);
        gc.drawText(figure, x + countWidth - gc.textExtent(figure).x, y + ROW_SPACE / 2, true);
        x += countWidth + GAP;
        // what does not fit is in the tool tip; half a sentence would be no help
        if (x + gc.textExtent(step.explanation()).x <= getClientArea().width) {
            gc.setForeground(colors.color(Tone.MUTED));
            gc.drawText(step.explanation(), x, y + ROW_SPACE / 2, true);
        }
    }

    private static int rowHeight(GC gc) {
        return gc.getFontMetrics().getHeight() + ROW_SPACE;
    }

    private static int nameWidth(GC gc) {
        return Arrays.stream(Step.values())
                .mapToInt(step -> gc.textExtent(step.label()).x)
                .reduce(0, Math::max);
    }

    private int countWidth(GC gc) {
        ListFunnel shown = funnel;
        long most = shown == null ? 0 : shown.count(Step.ROWS);
        return Math.max(
                gc.textExtent(Patterns.format(Messages.Funnel_count, 9_999)).x,
                gc.textExtent(Patterns.format(Messages.Funnel_count, most)).x);
    }
}

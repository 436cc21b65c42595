package org.winnable.scoring.ui.internal.compare;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.winnable.application.Comparison.Count;
import org.winnable.application.Comparison.StageCount;
import org.winnable.core.rules.Lifecycle;
import org.winnable.scoring.ui.internal.Messages;
import org.winnable.ui.text.CutText;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.StageColors;
import org.winnable.ui.theme.Tone;
import org.winnable.ui.widgets.PaintedChart;

/** How many stand in each stage, by what is in force and by the draft, with a bar for the difference. Empty stages are left out. */
final class StagesChart extends PaintedChart {

    private static final int ROW_SPACE = 3;
    private static final int DOT = 8;
    private static final int FIGURE = 64;
    private static final int CHANGE = 56;
    private static final int BAR = 8;
    private static final int LEAST_BAR = 2;

    private @Nullable Lifecycle lifecycle;
    private List<StageCount> stages = List.of();
    private int[] places = {};

    StagesChart(Composite parent) {
        super(parent, SWT.NO_FOCUS, "scoring.stages", 0);
    }

    void show(Lifecycle rules, List<StageCount> counts) {
        int rows = places.length;
        lifecycle = rules;
        stages = counts;
        places = Arrays.stream(StageColors.order(rules))
                .filter(place -> counts.get(place).count().before()
                                + counts.get(place).count().after()
                        > 0)
                .toArray();
        changed();
        if (rows != places.length) {
            requestLayout();
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        try {
            int height = (places.length + 1) * rowHeight(gc);
            return new Point(
                    widthHint == SWT.DEFAULT ? 3 * (FIGURE + CHANGE) : widthHint,
                    heightHint == SWT.DEFAULT ? height : heightHint);
        } finally {
            gc.dispose();
        }
    }

    @Override
    protected String description() {
        return Arrays.stream(places)
                .mapToObj(stages::get)
                .map(each -> Patterns.format(
                        Messages.Stage_row,
                        each.stage().name(),
                        each.count().before(),
                        each.count().after()))
                .collect(Collectors.joining("\n"));
    }

    @Override
    protected void paint(GC gc, Palette colors) {
        Lifecycle rules = lifecycle;
        if (rules == null) {
            return;
        }
        int width = getClientArea().width;
        // name | in force | draft | change with its bar
        int change = Math.max(CHANGE, width / 4);
        int after = width - change;
        int before = after - FIGURE;
        gc.setForeground(colors.color(Tone.MUTED));
        gc.drawText(Messages.Compare_legend, 0, 0, true);
        right(gc, Messages.Compare_before, before, 0);
        right(gc, Messages.Compare_after, after, 0);
        int most = Arrays.stream(places)
                .map(place -> Math.abs(stages.get(place).count().change()))
                .max()
                .orElse(0);
        int y = rowHeight(gc);
        for (int place : places) {
            Count count = stages.get(place).count();
            gc.setBackground(StageColors.of(colors, rules, place));
            gc.fillOval(0, y + (rowHeight(gc) - DOT) / 2 - 1, DOT, DOT);
            gc.setForeground(colors.color(Tone.TEXT));
            int room = before - FIGURE - DOT - ROW_SPACE;
            gc.drawText(
                    CutText.fit(stages.get(place).stage().name(), room, text -> gc.textExtent(text).x),
                    DOT + 2 * ROW_SPACE,
                    y,
                    true);
            right(gc, number(count.before()), before, y);
            right(gc, number(count.after()), after, y);
            if (count.change() != 0) {
                difference(gc, count.change(), after + 2 * ROW_SPACE, y, change - 2 * ROW_SPACE, most);
            }
            y += rowHeight(gc);
        }
    }

    private static void difference(GC gc, int change, int x, int y, int width, int most) {
        String figure = (change > 0 ? "+" : "\u2212") + number(Math.abs(change));
        gc.drawText(figure, x, y, true);
        int from = x + CHANGE - 2 * ROW_SPACE;
        int bar = (int) Math.round((double) (width - CHANGE) * Math.abs(change) / most);
        gc.fillRectangle(from, y + (rowHeight(gc) - BAR) / 2 - 1, Math.max(LEAST_BAR, bar), BAR);
    }

    private static int rowHeight(GC gc) {
        return gc.getFontMetrics().getHeight() + ROW_SPACE;
    }
}

package org.winnable.scoring.ui.internal.past;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.winnable.core.rules.Lifecycle;
import org.winnable.qualification.backtest.BacktestReport;
import org.winnable.scoring.ui.internal.Messages;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.StageColors;
import org.winnable.ui.theme.Tone;
import org.winnable.ui.widgets.PaintedChart;

/** How many people came to the stage in each week: bars for the draft, a line for what is in force, dashes for what sales can take. */
final class WeeksChart extends PaintedChart {

    private static final int HEIGHT = 112;

    private @Nullable PastTrial trial;

    WeeksChart(Composite parent) {
        super(parent, SWT.NO_FOCUS, "scoring.weeks", HEIGHT);
    }

    void show(PastTrial shown) {
        trial = shown;
        changed();
    }

    @Override
    protected String description() {
        PastTrial shown = trial;
        if (shown == null) {
            return "";
        }
        PastSentences sentences = new PastSentences(shown);
        return shown.shown().perWeek().keySet().stream().map(sentences::week).collect(Collectors.joining("\n"));
    }

    @Override
    protected Optional<String> at(Point place) {
        PastTrial shown = trial;
        if (shown == null || shown.shown().perWeek().isEmpty()) {
            return Optional.empty();
        }
        List<LocalDate> weeks = new ArrayList<>(shown.shown().perWeek().keySet());
        int week = Math.clamp((long) place.x * weeks.size() / Math.max(1, getClientArea().width), 0, weeks.size() - 1);
        return Optional.of(new PastSentences(shown).week(weeks.get(week)));
    }

    @Override
    protected void paint(GC gc, Palette colors) {
        PastTrial shown = trial;
        if (shown == null || shown.shown().perWeek().isEmpty()) {
            return;
        }
        BacktestReport report = shown.shown();
        SortedMap<LocalDate, Integer> weeks = report.perWeek();
        double capacity = report.plan().capacityPerWeek();
        double most = Math.max(
                Math.max(1, capacity),
                Math.max(
                        Collections.max(weeks.values()),
                        shown.beside()
                                .map(before -> Collections.max(before.perWeek().values()))
                                .orElse(0)));
        Rectangle area = getClientArea();
        int line = gc.getFontMetrics().getHeight();
        int top = line + GAP;
        Rectangle plot = new Rectangle(0, top, area.width, area.height - top - line - GAP);
        gc.setForeground(colors.color(Tone.MUTED));
        gc.drawText(Patterns.format(Messages.Past_axisWeeks, most), 0, 0, true);
        if (shown.tried().isPresent()) {
            right(gc, Messages.Compare_legend, area.width, 0);
        }
        Lifecycle lifecycle = shown.draft().lifecycle();
        int stage = lifecycle.place(report.plan().threshold()).orElseThrow();
        gc.setBackground(StageColors.of(colors, lifecycle, stage));
        bars(gc, plot, weeks, most);
        gc.setForeground(colors.color(Tone.TEXT));
        shown.beside().ifPresent(before -> steps(gc, plot, before.perWeek(), most));
        int bottom = plot.y + plot.height;
        gc.setForeground(colors.color(Tone.LINE));
        gc.drawLine(0, bottom, area.width, bottom);
        if (capacity > 0) {
            int y = bottom - height(capacity, most, plot);
            gc.setForeground(colors.color(Tone.WARNING));
            gc.setLineStyle(SWT.LINE_DASH);
            gc.drawLine(0, y, area.width, y);
            gc.setLineStyle(SWT.LINE_SOLID);
        }
        gc.setForeground(colors.color(Tone.MUTED));
        gc.drawText(PastSentences.day(weeks.firstKey()), 0, bottom + GAP / 2, true);
        right(
                gc,
                Patterns.format(Messages.Past_axisTime, PastSentences.day(weeks.lastKey())),
                area.width,
                bottom + GAP / 2);
    }

    private static void bars(GC gc, Rectangle plot, SortedMap<LocalDate, Integer> weeks, double most) {
        int week = 0;
        for (int people : weeks.values()) {
            int left = x(plot, week, weeks.size());
            int height = height(people, most, plot);
            int width = Math.max(1, x(plot, week + 1, weeks.size()) - left - 1);
            gc.fillRectangle(left, plot.y + plot.height - height, width, height);
            week++;
        }
    }

    private static void steps(GC gc, Rectangle plot, SortedMap<LocalDate, Integer> weeks, double most) {
        int week = 0;
        int bottom = plot.y + plot.height;
        int before = bottom;
        for (int people : weeks.values()) {
            int y = bottom - height(people, most, plot);
            gc.drawLine(x(plot, week, weeks.size()), before, x(plot, week, weeks.size()), y);
            gc.drawLine(x(plot, week, weeks.size()), y, x(plot, week + 1, weeks.size()), y);
            before = y;
            week++;
        }
    }

    private static int x(Rectangle plot, int week, int weeks) {
        return plot.x + plot.width * week / weeks;
    }

    private static int height(double people, double most, Rectangle plot) {
        return people == 0 ? 0 : Math.max(1, (int) Math.round(plot.height * people / most));
    }
}

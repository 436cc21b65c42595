package org.winnable.scoring.ui.internal.compare;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.winnable.application.Comparison;
import org.winnable.application.Comparison.Count;
import org.winnable.application.Comparison.Histogram;
import org.winnable.core.scoring.Axis;
import org.winnable.scoring.ui.internal.Messages;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Tone;
import org.winnable.ui.widgets.PaintedChart;

/** How the scores of one axis are spread: bars for the draft, a line for what is in force. Who has no points is told in words. */
final class HistogramChart extends PaintedChart {

    private static final int HEIGHT = 106;

    private final Axis axis;
    private @Nullable Histogram shown;

    HistogramChart(Composite parent, Axis axis) {
        super(parent, SWT.NO_FOCUS, "scoring.histogram." + axis.key(), HEIGHT);
        this.axis = axis;
    }

    void show(Histogram histogram) {
        if (!Objects.equals(histogram, shown)) {
            shown = histogram;
            changed();
        }
    }

    /** All that the chart shows, in words: ranges in which anybody is. */
    @Override
    protected String description() {
        Histogram histogram = shown;
        if (histogram == null) {
            return axis.label();
        }
        String points = IntStream.range(0, histogram.bins().size())
                .filter(bin -> histogram.bins().get(bin).before()
                                + histogram.bins().get(bin).after()
                        > 0)
                .mapToObj(bin -> point(histogram, bin))
                .collect(Collectors.joining("\n"));
        return Patterns.format(Messages.Chart_description, axis.label(), nothing(histogram) + "\n" + points);
    }

    private static String point(Histogram histogram, int bin) {
        Count count = histogram.bins().get(bin);
        return Patterns.format(
                Messages.Chart_point,
                bin * histogram.width(),
                (bin + 1) * histogram.width(),
                count.before(),
                count.after());
    }

    private static String nothing(Histogram histogram) {
        Count nothing = histogram.nothing();
        return Patterns.format(
                nothing.change() == 0 ? Messages.Chart_nothing : Messages.Chart_nothingBoth,
                nothing.before(),
                nothing.after());
    }

    @Override
    protected Optional<String> at(Point place) {
        Histogram histogram = shown;
        int bin = place.x * Comparison.BINS / Math.max(1, getClientArea().width);
        return histogram == null || bin < 0 || bin >= Comparison.BINS
                ? Optional.empty()
                : Optional.of(point(histogram, bin));
    }

    @Override
    protected void paint(GC gc, Palette colors) {
        Histogram histogram = shown;
        if (histogram == null) {
            return;
        }
        Rectangle area = getClientArea();
        int line = gc.getFontMetrics().getHeight();
        gc.setForeground(colors.color(Tone.TEXT));
        gc.drawText(axis.label(), 0, 0, true);
        String both = nothing(histogram);
        // beside the name of the axis there is no room for two numbers of a million people
        boolean fits = gc.textExtent(axis.label() + ' ' + both).x <= area.width;
        gc.setForeground(colors.color(Tone.MUTED));
        right(
                gc,
                fits
                        ? both
                        : Patterns.format(
                                Messages.Chart_nothing, histogram.nothing().after()),
                area.width,
                0);
        int most = histogram.bins().stream()
                .mapToInt(count -> Math.max(count.before(), count.after()))
                .max()
                .orElse(0);
        // the scale has a line of its own above the highest bar
        int top = 2 * line + GAP;
        Rectangle plot = new Rectangle(0, top, area.width, area.height - top - line - GAP);
        gc.drawText(Patterns.format(Messages.Axis_people, most), 0, line, true);
        gc.setForeground(colors.color(Tone.LINE));
        gc.drawLine(0, top, area.width, top);
        bars(gc, colors, histogram, plot, most);
        outline(gc, colors, histogram, plot, most);
        int bottom = plot.y + plot.height;
        gc.setForeground(colors.color(Tone.LINE));
        gc.drawLine(0, bottom, area.width, bottom);
        gc.setForeground(colors.color(Tone.MUTED));
        double points = histogram.width() * histogram.bins().size();
        gc.drawText("0", 0, bottom + GAP / 2, true);
        String middle = number(points / 2);
        gc.drawText(middle, (area.width - gc.textExtent(middle).x) / 2, bottom + GAP / 2, true);
        right(gc, number(points) + ' ' + Messages.Axis_points, area.width, bottom + GAP / 2);
    }

    private void bars(GC gc, Palette colors, Histogram histogram, Rectangle plot, int most) {
        gc.setBackground(colors.color(tone()));
        for (int bin = 0; bin < histogram.bins().size(); bin++) {
            int left = x(plot, bin);
            int height = height(histogram.bins().get(bin).after(), most, plot);
            gc.fillRectangle(left + 1, plot.y + plot.height - height, x(plot, bin + 1) - left - 1, height);
        }
    }

    /** The line of what is in force, as steps above the bars. */
    private void outline(GC gc, Palette colors, Histogram histogram, Rectangle plot, int most) {
        gc.setForeground(colors.color(Tone.TEXT));
        gc.setLineWidth(1);
        int bottom = plot.y + plot.height;
        int before = bottom;
        for (int bin = 0; bin < histogram.bins().size(); bin++) {
            int y = bottom - height(histogram.bins().get(bin).before(), most, plot);
            gc.drawLine(x(plot, bin), before, x(plot, bin), y);
            gc.drawLine(x(plot, bin), y, x(plot, bin + 1), y);
            before = y;
        }
    }

    private static int x(Rectangle plot, int bin) {
        return plot.x + plot.width * bin / Comparison.BINS;
    }

    /** Somebody is never nothing: at least a point high. */
    private static int height(int count, int most, Rectangle plot) {
        return count == 0 ? 0 : Math.max(1, (int) Math.round((double) plot.height * count / most));
    }

    private Tone tone() {
        return switch (axis) {
            case FIT -> Tone.FIT;
            case INTEREST -> Tone.INTEREST;
            case INTENT -> Tone.INTENT;
            case WINNABILITY -> Tone.WINNABILITY;
        };
    }
}

package org.winnable.scoring.ui.internal.past;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.winnable.qualification.backtest.BacktestReport.Lift;
import org.winnable.scoring.ui.internal.Messages;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Tone;
import org.winnable.ui.widgets.PaintedChart;

/** How many of all outcomes the best-ranked people had: the draft as a thick line, what is in force as a thin one, chance dashed. */
final class LiftChart extends PaintedChart {

    private static final int HEIGHT = 168;
    private static final int SAMPLE = 20;
    private static final int THICK = 3;
    private static final int DOT = 6;
    private static final int PERCENT = 100;

    private @Nullable PastTrial trial;

    LiftChart(Composite parent) {
        super(parent, SWT.NO_FOCUS, "scoring.lift", HEIGHT);
    }

    void show(PastTrial shown) {
        trial = shown;
        changed();
    }

    @Override
    protected String description() {
        return trial().map(shown -> {
                    PastSentences sentences = new PastSentences(shown);
                    return IntStream.range(0, shown.shown().lift().size())
                            .mapToObj(sentences::point)
                            .collect(Collectors.joining("\n"));
                })
                .orElse("");
    }

    @Override
    protected Optional<String> at(Point place) {
        return trial().map(shown -> {
            int points = shown.shown().lift().size();
            Rectangle plot = plot(getClientArea(), line());
            int nearest = Math.clamp(Math.round((double) (place.x - plot.x) * points / plot.width), 1, points);
            return new PastSentences(shown).point(nearest - 1);
        });
    }

    @Override
    protected void paint(GC gc, Palette colors) {
        PastTrial shown = trial;
        if (shown == null || shown.shown().lift().isEmpty()) {
            return;
        }
        Rectangle area = getClientArea();
        int line = gc.getFontMetrics().getHeight();
        Rectangle plot = plot(area, line);
        frame(gc, colors, plot, line);
        gc.setForeground(colors.color(Tone.MUTED));
        gc.setLineStyle(SWT.LINE_DASH);
        gc.drawLine(plot.x, plot.y + plot.height, plot.x + plot.width, plot.y);
        gc.setLineStyle(SWT.LINE_SOLID);
        shown.beside().ifPresent(before -> curve(gc, colors, Tone.TEXT, 1, plot, before.lift()));
        boolean changes = shown.tried().isPresent();
        curve(gc, colors, Tone.ACCENT, THICK, plot, shown.shown().lift());
        int y = plot.y + plot.height - line - GAP;
        key(gc, colors, new Key(Messages.Past_chance, Tone.MUTED, 1, SWT.LINE_DASH), plot, y);
        if (changes) {
            y -= line;
            key(gc, colors, new Key(Messages.Compare_before, Tone.TEXT, 1, SWT.LINE_SOLID), plot, y);
        }
        String name = changes ? Messages.Compare_after : Messages.Compare_before;
        key(gc, colors, new Key(name, Tone.ACCENT, THICK, SWT.LINE_SOLID), plot, y - line);
    }

    /** A line's name with a piece of it. */
    private record Key(String name, Tone tone, int width, int style) {}

    private void frame(GC gc, Palette colors, Rectangle plot, int line) {
        gc.setForeground(colors.color(Tone.MUTED));
        gc.drawText(Messages.Past_axisOutcomes, 0, 0, true);
        for (int part = 0; part <= 2; part++) {
            int y = plot.y + plot.height - plot.height * part / 2;
            gc.setForeground(colors.color(Tone.LINE));
            gc.drawLine(plot.x, y, plot.x + plot.width, y);
            gc.setForeground(colors.color(Tone.MUTED));
            right(gc, percent(part * PERCENT / 2), plot.x - GAP, y - line / 2);
            String label = percent(part * PERCENT / 2);
            int x = plot.x + plot.width * part / 2;
            int bottom = plot.y + plot.height + GAP / 2;
            if (part == 1) {
                gc.drawText(label, x - gc.textExtent(label).x / 2, bottom, true);
            } else if (part == 2) {
                right(gc, Patterns.format(Messages.Past_axisRanked, label, axisName()), x, bottom);
            } else {
                gc.drawText(label, x, bottom, true);
            }
        }
    }

    private String axisName() {
        return trial().map(shown -> shown.shown().plan().axis().label().toLowerCase(Locale.getDefault()))
                .orElse("");
    }

    private static void curve(GC gc, Palette colors, Tone tone, int width, Rectangle plot, List<Lift> lift) {
        gc.setForeground(colors.color(tone));
        gc.setBackground(colors.color(tone));
        gc.setLineWidth(width);
        int x = plot.x;
        int y = plot.y + plot.height;
        for (Lift point : lift) {
            int nextX = plot.x + (int) Math.round(plot.width * point.ranked());
            int nextY = plot.y + plot.height - (int) Math.round(plot.height * point.captured());
            gc.drawLine(x, y, nextX, nextY);
            if (width > 1) {
                gc.fillOval(nextX - DOT / 2, nextY - DOT / 2, DOT, DOT);
            }
            x = nextX;
            y = nextY;
        }
        gc.setLineWidth(1);
    }

    /** Below chance is where no curve of use comes: there is room for the names of the lines. */
    private static void key(GC gc, Palette colors, Key key, Rectangle plot, int y) {
        int edge = plot.x + plot.width - GAP;
        int text = gc.textExtent(key.name()).x;
        int middle = y + gc.getFontMetrics().getHeight() / 2;
        gc.setForeground(colors.color(key.tone()));
        gc.setLineWidth(key.width());
        gc.setLineStyle(key.style());
        gc.drawLine(edge - text - GAP - SAMPLE, middle, edge - text - GAP, middle);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
        gc.setForeground(colors.color(Tone.TEXT));
        gc.drawText(key.name(), edge - text, y, true);
    }

    private Rectangle plot(Rectangle area, int line) {
        int left = 2 * line + 3 * GAP;
        int top = line + GAP + line / 2;
        return new Rectangle(left, top, area.width - left - DOT, area.height - top - line - GAP);
    }

    private int line() {
        GC gc = new GC(this);
        try {
            return gc.getFontMetrics().getHeight();
        } finally {
            gc.dispose();
        }
    }

    private Optional<PastTrial> trial() {
        PastTrial known = trial;
        return known == null || known.shown().lift().isEmpty() ? Optional.empty() : Optional.of(known);
    }

    private static String percent(int value) {
        return Patterns.format(Messages.Past_percent, value);
    }
}

package org.winnable.content.ui.internal.coverage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.winnable.content.ui.internal.Messages;
import org.winnable.ui.text.CutText;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Tone;
import org.winnable.ui.widgets.PaintedChart;

/** The share of the plan per phase of the sales process: a bar for each, with its figures beside it. */
final class CoverageChart extends PaintedChart {

    private static final int ROW = 28;
    private static final int NAME = 170;
    private static final int SHARE = 52;
    private static final int BAR = 14;
    private static final int FIGURES = 260;
    private static final int ARC = 6;

    private List<PhaseLine> phases = List.of();

    CoverageChart(Composite parent) {
        super(parent, SWT.NONE, "content.phases", ROW);
    }

    void show(List<PhaseLine> shown) {
        phases = List.copyOf(shown);
        changed();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(
                widthHint == SWT.DEFAULT ? NAME + FIGURES + SHARE : widthHint,
                heightHint == SWT.DEFAULT ? Math.max(1, phases.size()) * ROW : heightHint);
    }

    @Override
    protected String description() {
        return phases.stream().map(CoverageChart::spoken).collect(Collectors.joining("\n"));
    }

    private static String spoken(PhaseLine phase) {
        return Patterns.format(Messages.Coverage_phase, phase.name(), phase.share(), phase.figures());
    }

    @Override
    protected Optional<String> at(Point place) {
        int row = place.y / ROW;
        return row >= 0 && row < phases.size() ? Optional.of(spoken(phases.get(row))) : Optional.empty();
    }

    @Override
    protected void paint(GC gc, Palette colors) {
        int line = gc.getFontMetrics().getHeight();
        int width = getClientArea().width;
        int room = Math.max(0, width - NAME - SHARE - FIGURES);
        double most = phases.stream().mapToDouble(PhaseLine::share).max().orElse(0);
        for (int row = 0; row < phases.size(); row++) {
            PhaseLine phase = phases.get(row);
            int y = row * ROW + (ROW - line) / 2;
            gc.setForeground(colors.color(Tone.TEXT));
            gc.drawText(fit(gc, phase.name(), NAME - GAP), 0, y, true);
            int bar = most <= 0 ? 0 : (int) Math.round(room * phase.share() / most);
            gc.setBackground(colors.color(Tone.ACCENT));
            gc.fillRoundRectangle(NAME, row * ROW + (ROW - BAR) / 2, bar, BAR, ARC, ARC);
            gc.drawText(Patterns.format(Messages.Coverage_share, phase.share()), NAME + bar + 2 * GAP, y, true);
            gc.setForeground(colors.color(phase.isEmpty() ? Tone.WARNING : Tone.MUTED));
            gc.drawText(fit(gc, phase.figures(), FIGURES - GAP), NAME + room + SHARE, y, true);
        }
    }

    private static String fit(GC gc, String text, int room) {
        return CutText.fit(text, room, words -> gc.textExtent(words).x);
    }
}

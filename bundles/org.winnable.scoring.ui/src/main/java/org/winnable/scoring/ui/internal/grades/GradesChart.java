package org.winnable.scoring.ui.internal.grades;

import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.winnable.core.scoring.Axis;
import org.winnable.qualification.GradeMatrix;
import org.winnable.qualification.Qualification;
import org.winnable.scoring.ui.internal.Messages;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Tone;
import org.winnable.ui.widgets.PaintedChart;

/** Grades as rows, scores as columns, and in each cell how many people, by what is in force and by the draft. Keys and clicks choose a cell. */
final class GradesChart extends PaintedChart {

    private static final int HEIGHT = 220;
    private static final int LEFT = 84;
    private static final int SPACE = 3;
    private static final int ARC = 8;
    private static final double FAINTEST = 0.06;
    private static final double STRONGEST = 0.45;

    private final IntConsumer chosen;
    private final Runnable opened;
    private @Nullable GradeMatrix before;
    private @Nullable GradeMatrix after;
    private @Nullable Qualification people;
    private int selected;

    /**
     * A matrix of nobody.
     *
     * @param chosen is given the number of the cell that is chosen: grade times {@link GradeMatrix#SIZE} plus score
     * @param opened is told that the people of the chosen cell are wanted: by a double click or return
     */
    GradesChart(Composite parent, IntConsumer chosen, Runnable opened) {
        super(parent, SWT.NONE, "scoring.grades", HEIGHT);
        this.chosen = chosen;
        this.opened = opened;
        addListener(SWT.MouseDown, this::clicked);
        addListener(SWT.MouseDoubleClick, event -> {
            if (cell(new Point(event.x, event.y)) == selected) {
                opened.run();
            }
        });
        addListener(SWT.KeyDown, this::pressed);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    /** Shows who is where, by what is in force and by the draft. */
    void show(GradeMatrix inForce, GradeMatrix draft, Qualification judged) {
        before = inForce;
        after = draft;
        people = judged;
        changed();
    }

    /** The number of the cell that is chosen. */
    int selected() {
        return selected;
    }

    /** A cell in words. */
    String text(int cell) {
        Qualification judged = people;
        if (judged == null) {
            return "";
        }
        int grade = cell / GradeMatrix.SIZE;
        int score = cell % GradeMatrix.SIZE;
        return Patterns.format(
                before(cell) == after(cell) ? Messages.Grade_cell : Messages.Grade_cellBoth,
                GradeMatrix.letter(grade),
                score + 1,
                GradeMatrix.least(judged, Axis.FIT, grade),
                GradeMatrix.least(judged, Axis.INTENT, score),
                after(cell),
                before(cell));
    }

    @Override
    protected String description() {
        return IntStream.range(0, GradeMatrix.SIZE * GradeMatrix.SIZE)
                .mapToObj(this::text)
                .collect(Collectors.joining("\n"));
    }

    @Override
    protected Optional<String> at(Point place) {
        int cell = cell(place);
        return cell < 0 || people == null ? Optional.empty() : Optional.of(text(cell));
    }

    @Override
    protected void paint(GC gc, Palette colors) {
        Qualification judged = people;
        if (judged == null) {
            return;
        }
        int line = gc.getFontMetrics().getHeight();
        gc.setForeground(colors.color(Tone.MUTED));
        gc.drawText(Messages.Grade_axisFit, 0, 0, true);
        right(gc, Messages.Grade_axisIntent, getClientArea().width, 0);
        int most = IntStream.range(0, GradeMatrix.SIZE * GradeMatrix.SIZE)
                .map(this::after)
                .max()
                .orElse(0);
        for (int quarter = 0; quarter < GradeMatrix.SIZE; quarter++) {
            Rectangle row = bounds(quarter * GradeMatrix.SIZE);
            gc.setForeground(colors.color(Tone.MUTED));
            gc.drawText(
                    Patterns.format(
                            Messages.Grade_row,
                            GradeMatrix.letter(quarter),
                            GradeMatrix.least(judged, Axis.FIT, quarter)),
                    0,
                    row.y + (row.height - line) / 2,
                    true);
            Rectangle column = bounds(quarter);
            String name = Patterns.format(
                    Messages.Grade_column, quarter + 1, GradeMatrix.least(judged, Axis.INTENT, quarter));
            gc.drawText(name, column.x + (column.width - gc.textExtent(name).x) / 2, line + GAP, true);
        }
        for (int cell = 0; cell < GradeMatrix.SIZE * GradeMatrix.SIZE; cell++) {
            paint(gc, colors, cell, most);
        }
    }

    private void paint(GC gc, Palette colors, int cell, int most) {
        Rectangle bounds = bounds(cell);
        int line = gc.getFontMetrics().getHeight();
        int now = after(cell);
        // a few among many are seen as well: by the root, not by the number
        double share = most == 0 || now == 0 ? 0 : FAINTEST + (STRONGEST - FAINTEST) * Math.sqrt((double) now / most);
        if (now == 0) {
            // no ground at all: in the dark a raised one would seem more than that of a few
            gc.setForeground(colors.color(Tone.LINE));
            gc.drawRoundRectangle(bounds.x, bounds.y, bounds.width - 1, bounds.height - 1, ARC, ARC);
        } else {
            gc.setBackground(colors.mix(Tone.SURFACE, Tone.ACCENT, share));
            gc.fillRoundRectangle(bounds.x, bounds.y, bounds.width, bounds.height, ARC, ARC);
        }
        if (cell == selected) {
            gc.setForeground(colors.color(isFocusControl() ? Tone.ACCENT : Tone.TEXT));
            gc.setLineWidth(2);
            gc.drawRoundRectangle(bounds.x + 1, bounds.y + 1, bounds.width - 2, bounds.height - 2, ARC, ARC);
            gc.setLineWidth(1);
        }
        boolean differs = before(cell) != now;
        String words = differs ? Patterns.format(Messages.Grade_change, before(cell), now) : number(now);
        gc.setForeground(colors.color(now == 0 && !differs ? Tone.MUTED : Tone.TEXT));
        gc.drawText(
                words,
                bounds.x + (bounds.width - gc.textExtent(words).x) / 2,
                bounds.y + (bounds.height - line) / 2,
                true);
    }

    private int before(int cell) {
        return count(before, cell);
    }

    private int after(int cell) {
        return count(after, cell);
    }

    private static int count(@Nullable GradeMatrix matrix, int cell) {
        return matrix == null ? 0 : matrix.count(cell / GradeMatrix.SIZE, cell % GradeMatrix.SIZE);
    }

    private Rectangle bounds(int cell) {
        Rectangle area = getClientArea();
        int top = top();
        int grade = cell / GradeMatrix.SIZE;
        int score = cell % GradeMatrix.SIZE;
        int width = (area.width - LEFT) / GradeMatrix.SIZE;
        int height = (area.height - top) / GradeMatrix.SIZE;
        return new Rectangle(LEFT + score * width, top + grade * height, width - SPACE, height - SPACE);
    }

    private int top() {
        GC gc = new GC(this);
        try {
            return 2 * gc.getFontMetrics().getHeight() + 2 * GAP;
        } finally {
            gc.dispose();
        }
    }

    /** The number of the cell at a place; below 0 for none. */
    private int cell(Point place) {
        return IntStream.range(0, GradeMatrix.SIZE * GradeMatrix.SIZE)
                .filter(cell -> bounds(cell).contains(place))
                .findFirst()
                .orElse(-1);
    }

    private void clicked(Event event) {
        setFocus();
        int cell = cell(new Point(event.x, event.y));
        if (cell >= 0) {
            choose(cell);
        }
    }

    private void pressed(Event event) {
        int grade = selected / GradeMatrix.SIZE;
        int score = selected % GradeMatrix.SIZE;
        int last = GradeMatrix.SIZE - 1;
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> choose(Math.min(last, grade + 1), score);
            case SWT.ARROW_UP -> choose(Math.max(0, grade - 1), score);
            case SWT.ARROW_RIGHT -> choose(grade, Math.min(last, score + 1));
            case SWT.ARROW_LEFT -> choose(grade, Math.max(0, score - 1));
            case SWT.CR, SWT.KEYPAD_CR -> opened.run();
            default -> {
                // other keys are for others
            }
        }
    }

    private void choose(int grade, int score) {
        choose(grade * GradeMatrix.SIZE + score);
    }

    private void choose(int cell) {
        selected = cell;
        redraw();
        chosen.accept(cell);
    }
}

package org.winnable.content.ui.internal.heat;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.winnable.content.ui.internal.Messages;
import org.winnable.content.ui.internal.asset.TitleLines;
import org.winnable.content.ui.internal.heat.HeatMap.Head;
import org.winnable.content.ui.internal.heat.HeatMap.Square;
import org.winnable.content.ui.internal.paint.BoldFont;
import org.winnable.content.ui.internal.paint.KeyChart;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Tone;

/** The heat map, painted. Arrows and clicks choose a square, return goes on to what is told of it. */
final class HeatChart extends KeyChart {

    private static final int HEIGHT = 320;
    private static final int LEFT = 150;
    private static final int INSET = 12;
    private static final int ARC = 10;
    private static final int FIGURE_MORE = 6;
    private static final int NOWHERE = -1;

    private final Consumer<Spot> chosen;
    private final Runnable entered;
    private final Font figure;
    private @Nullable HeatMap map;
    private int selected;
    private int hovered = NOWHERE;

    /**
     * A map of nothing.
     *
     * @param chosen is given the square that is chosen
     * @param entered is told that what is told of it is wanted
     */
    HeatChart(Composite parent, Consumer<Spot> chosen, Runnable entered) {
        super(parent, "content.heat", HEIGHT);
        this.chosen = chosen;
        this.entered = entered;
        figure = BoldFont.of(this, FIGURE_MORE);
        addListener(SWT.MouseDown, this::clicked);
        addListener(SWT.MouseMove, event -> hover(layoutNow().at(event.x, event.y)));
        addListener(SWT.MouseExit, event -> hover(NOWHERE));
    }

    /** Shows a map, and a square of it as chosen; the one with the widest gap if it has no such square. */
    void show(HeatMap shown, Optional<Spot> spot) {
        map = shown;
        selected = spot.map(shown::place).filter(place -> place != NOWHERE).orElseGet(shown::widestPlace);
        changed();
    }

    /** The chosen square. */
    Optional<Spot> selected() {
        HeatMap shown = map;
        return shown == null || shown.squares().isEmpty()
                ? Optional.empty()
                : Optional.of(shown.squares().get(selected).spot());
    }

    /** Chooses a square, as a click does. */
    void choose(Spot spot) {
        HeatMap shown = map;
        if (shown != null && shown.place(spot) != NOWHERE) {
            choose(shown.place(spot));
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int least = layoutNow().least();
        return new Point(
                widthHint == SWT.DEFAULT ? 2 * HEIGHT : widthHint,
                heightHint == SWT.DEFAULT ? Math.max(HEIGHT, least) : heightHint);
    }

    @Override
    protected String description() {
        HeatMap shown = map;
        return shown == null
                ? ""
                : HeatText.square(shown, selected)
                        + '\n'
                        + IntStream.range(0, shown.squares().size())
                                .mapToObj(place -> HeatText.square(shown, place))
                                .collect(Collectors.joining("\n"));
    }

    @Override
    protected Optional<String> at(Point place) {
        HeatMap shown = map;
        if (shown == null) {
            return Optional.empty();
        }
        HeatLayout layout = layoutNow();
        int square = layout.at(place.x, place.y);
        if (square != NOWHERE) {
            return Optional.of(HeatText.square(shown, square));
        }
        if (place.x >= layout.left() && place.y < layout.top()) {
            int column = Math.min(shown.columns().size() - 1, Math.max(0, layout.column(place.x)));
            Head head = shown.columns().get(column);
            return Optional.of(HeatText.head(head));
        }
        return IntStream.range(0, shown.rows().size())
                .filter(row -> place.x < layout.left() && inRow(layout, row, place.y))
                .mapToObj(row -> HeatText.head(shown.rows().get(row)))
                .findFirst();
    }

    @Override
    protected void paint(GC gc, Palette colors) {
        HeatMap shown = map;
        if (shown == null) {
            return;
        }
        HeatLayout layout = layoutNow();
        HeatScale scale = new HeatScale(colors, shown.widestGap());
        columns(gc, colors, shown, layout);
        for (int row = 0; row < shown.rows().size(); row++) {
            row(gc, colors, shown.rows().get(row), layout.square(row * layout.columns()));
        }
        for (int place = 0; place < shown.squares().size(); place++) {
            square(gc, colors, scale, layout, place, shown.squares().get(place));
        }
    }

    private void columns(GC gc, Palette colors, HeatMap shown, HeatLayout layout) {
        int line = gc.getFontMetrics().getHeight();
        String group = "";
        for (int column = 0; column < shown.columns().size(); column++) {
            Head head = shown.columns().get(column);
            Rectangle square = layout.square(column);
            int y = 0;
            if (!head.group().isEmpty()) {
                if (!head.group().equals(group)) {
                    group = head.group();
                    gc.setFont(bold());
                    gc.setForeground(colors.color(Tone.TEXT));
                    gc.drawText(group, square.x, y, true);
                }
                y += line + GAP;
            }
            gc.setFont(head.group().isEmpty() ? bold() : getFont());
            gc.setForeground(colors.color(Tone.TEXT));
            drawFit(gc, head.name(), square.x, y, square.width);
            gc.setFont(getFont());
            gc.setForeground(colors.color(Tone.MUTED));
            String total =
                    layout.isRoomy() ? Patterns.format(Messages.Heat_people, head.people()) : number(head.people());
            drawFit(gc, total, square.x, y + line, square.width);
        }
    }

    private void row(GC gc, Palette colors, Head head, Rectangle square) {
        int line = gc.getFontMetrics().getHeight();
        gc.setFont(bold());
        gc.setForeground(colors.color(Tone.TEXT));
        List<String> name = TitleLines.of(head.name(), LEFT - INSET, words -> gc.textExtent(words).x);
        int y = square.y + (square.height - (1 + name.size()) * line) / 2;
        for (String part : name) {
            gc.drawText(part, 0, y, true);
            y += line;
        }
        gc.setFont(getFont());
        gc.setForeground(colors.color(Tone.MUTED));
        drawFit(gc, Patterns.format(Messages.Heat_people, head.people()), 0, y, LEFT - INSET);
    }

    private void square(GC gc, Palette colors, HeatScale scale, HeatLayout layout, int place, Square square) {
        Rectangle bounds = layout.square(place);
        if (square.people() == 0) {
            gc.setForeground(colors.color(Tone.LINE));
            gc.drawRoundRectangle(bounds.x, bounds.y, bounds.width - 1, bounds.height - 1, ARC, ARC);
        } else {
            gc.setBackground(scale.ground(square.gap()));
            gc.fillRoundRectangle(bounds.x, bounds.y, bounds.width, bounds.height, ARC, ARC);
        }
        if (place == selected || place == hovered) {
            boolean here = place == selected;
            gc.setForeground(colors.color(here && isFocusControl() ? Tone.ACCENT : here ? Tone.TEXT : Tone.MUTED));
            gc.setLineWidth(here ? 2 : 1);
            gc.drawRoundRectangle(bounds.x + 1, bounds.y + 1, bounds.width - 2, bounds.height - 2, ARC, ARC);
            gc.setLineWidth(1);
        }
        gc.setForeground(colors.color(square.people() == 0 ? Tone.MUTED : Tone.TEXT));
        if (layout.isRoomy()) {
            roomy(gc, square, bounds);
        } else {
            narrow(gc, square, bounds);
        }
    }

    private void roomy(GC gc, Square square, Rectangle bounds) {
        int line = gc.getFontMetrics().getHeight();
        List<String> assets = HeatText.assets(square, bounds.width - 2 * INSET, words -> gc.textExtent(words).x);
        gc.setFont(figure);
        int high = gc.getFontMetrics().getHeight();
        int free = Math.max(0, bounds.height - high - assets.size() * line);
        int y = bounds.y + free / 2;
        gc.drawText(number(square.people()), bounds.x + INSET, y, true);
        gc.setFont(getFont());
        if (square.rank() > 0) {
            right(gc, HeatText.rank(square), bounds.x + bounds.width - INSET, y + (high - line) / 2);
        }
        for (int row = 0; row < assets.size(); row++) {
            drawFit(gc, assets.get(row), bounds.x + INSET, y + high + row * line, bounds.width - 2 * INSET);
        }
    }

    private void narrow(GC gc, Square square, Rectangle bounds) {
        int line = gc.getFontMetrics().getHeight();
        int y = bounds.y + (bounds.height - 2 * line) / 2;
        gc.setFont(bold());
        centred(gc, number(square.people()), bounds, square.rank() > 0 ? y : y + line / 2);
        gc.setFont(getFont());
        if (square.rank() > 0) {
            centred(gc, Patterns.format(Messages.Heat_rankShort, square.rank()), bounds, y + line);
        }
    }

    private static void centred(GC gc, String text, Rectangle bounds, int y) {
        gc.drawText(text, bounds.x + (bounds.width - gc.textExtent(text).x) / 2, y, true);
    }

    private static void drawFit(GC gc, String text, int x, int y, int width) {
        gc.drawText(fit(gc, text, width), x, y, true);
    }

    private HeatLayout layoutNow() {
        HeatMap shown = map;
        int rows = shown == null ? 1 : Math.max(1, shown.rows().size());
        int columns = shown == null ? 1 : Math.max(1, shown.columns().size());
        Rectangle area = getClientArea();
        return new HeatLayout(area.width, area.height, LEFT, top(shown), rows, columns);
    }

    private int top(@Nullable HeatMap shown) {
        int lines = shown != null && shown.split().each() ? 3 : 2;
        return lines * line() + 3 * GAP;
    }

    private static boolean inRow(HeatLayout layout, int row, int y) {
        Rectangle first = layout.square(row * layout.columns());
        return y >= first.y && y < first.y + first.height;
    }

    private void hover(int place) {
        if (place != hovered) {
            hovered = place;
            redraw();
        }
    }

    private void clicked(Event event) {
        setFocus();
        int place = layoutNow().at(event.x, event.y);
        if (place != NOWHERE) {
            choose(place);
        }
    }

    @Override
    protected void pressed(Event event) {
        HeatLayout layout = layoutNow();
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> choose(layout.step(selected, 1, 0));
            case SWT.ARROW_UP -> choose(layout.step(selected, -1, 0));
            case SWT.ARROW_RIGHT -> choose(layout.step(selected, 0, 1));
            case SWT.ARROW_LEFT -> choose(layout.step(selected, 0, -1));
            case SWT.HOME -> choose(0);
            case SWT.CR, SWT.KEYPAD_CR -> entered.run();
            default -> {
                // other keys are for others
            }
        }
    }

    private void choose(int place) {
        selected = place;
        changed();
        selected().ifPresent(chosen);
    }
}

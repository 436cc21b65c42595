package org.winnable.content.ui.internal.cell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.winnable.content.ui.internal.Messages;
import org.winnable.content.ui.internal.paint.KeyChart;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Tone;

/** Assets one below the other, painted. Arrows and clicks choose one, return and a double click open it. */
final class AssetList extends KeyChart {

    private static final int HEIGHT = 120;
    private static final int INSET = 8;
    private static final int ARC = 8;
    private static final int NOWHERE = -1;

    private final ScrolledComposite scroller;
    private final Consumer<String> opened;
    private List<AssetLine> lines = List.of();
    private int selected;
    private int hovered = NOWHERE;

    /**
     * A list without assets.
     *
     * @param opened is given the key of the asset that is wanted
     */
    AssetList(ScrolledComposite parent, Consumer<String> opened) {
        super(parent, "content.cell.assets", HEIGHT);
        this.scroller = parent;
        this.opened = opened;
        addListener(SWT.MouseDown, this::clicked);
        addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && row(event.y) == selected) {
                open();
            }
        });
        addListener(SWT.MouseMove, event -> hover(row(event.y)));
        addListener(SWT.MouseExit, event -> hover(NOWHERE));
    }

    void show(List<AssetLine> shown) {
        if (!shown.equals(lines)) {
            lines = List.copyOf(shown);
            selected = Math.clamp(selected, 0, Math.max(0, lines.size() - 1));
            scroller.setMinHeight(computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
            changed();
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int height = lines.isEmpty() ? line() + 2 * INSET : top(lines.size());
        return new Point(
                widthHint == SWT.DEFAULT ? 2 * HEIGHT : widthHint, heightHint == SWT.DEFAULT ? height : heightHint);
    }

    @Override
    protected String description() {
        if (lines.isEmpty()) {
            return Messages.Cell_noAssets;
        }
        return lines.get(selected).spoken()
                + '\n'
                + lines.stream().map(AssetLine::title).collect(Collectors.joining("\n"));
    }

    @Override
    protected Optional<String> at(Point place) {
        int row = row(place.y);
        return row == NOWHERE
                ? Optional.empty()
                : Optional.of(Patterns.format(Messages.Asset_tip, lines.get(row).spoken()));
    }

    @Override
    protected void paint(GC gc, Palette colors) {
        if (lines.isEmpty()) {
            gc.setForeground(colors.color(Tone.MUTED));
            gc.drawText(Messages.Cell_noAssets, INSET, INSET, true);
            return;
        }
        int width = getClientArea().width;
        for (int row = 0; row < lines.size(); row++) {
            Rectangle bounds = new Rectangle(0, top(row), width, top(row + 1) - top(row) - GAP);
            ground(gc, colors, row, bounds);
            text(gc, colors, lines.get(row), bounds);
        }
    }

    private void ground(GC gc, Palette colors, int row, Rectangle bounds) {
        boolean here = row == selected && isFocusControl();
        gc.setBackground(colors.color(row == hovered ? Tone.HOVER : Tone.RAISED));
        gc.fillRoundRectangle(bounds.x, bounds.y, bounds.width, bounds.height, ARC, ARC);
        if (here) {
            gc.setForeground(colors.color(Tone.ACCENT));
            gc.setLineWidth(2);
            gc.drawRoundRectangle(bounds.x + 1, bounds.y + 1, bounds.width - 3, bounds.height - 3, ARC, ARC);
            gc.setLineWidth(1);
        }
    }

    private void text(GC gc, Palette colors, AssetLine asset, Rectangle bounds) {
        int room = bounds.width - 2 * INSET;
        int y = bounds.y + INSET / 2;
        gc.setFont(bold());
        y = draw(gc, colors, Tone.TEXT, asset.title(), bounds.x + INSET, y, room);
        gc.setFont(getFont());
        y = draw(gc, colors, Tone.TEXT, asset.facts(), bounds.x + INSET, y, room);
        y = draw(gc, colors, Tone.MUTED, asset.reason(), bounds.x + INSET, y, room);
        draw(gc, colors, Tone.WARNING, asset.warnings(), bounds.x + INSET, y, room);
    }

    private int draw(GC gc, Palette colors, Tone tone, String text, int x, int y, int room) {
        if (text.isEmpty()) {
            return y;
        }
        gc.setForeground(colors.color(tone));
        gc.drawText(fit(gc, text, room), x, y, true);
        return y + line();
    }

    private int top(int row) {
        int line = line();
        return IntStream.range(0, row)
                .map(each -> lines.get(each).height() * line + INSET + GAP)
                .sum();
    }

    private int row(int y) {
        return IntStream.range(0, lines.size())
                .filter(row -> y >= top(row) && y < top(row + 1) - GAP)
                .findFirst()
                .orElse(NOWHERE);
    }

    private void hover(int row) {
        if (row != hovered) {
            hovered = row;
            redraw();
        }
    }

    private void clicked(Event event) {
        setFocus();
        int row = row(event.y);
        if (row != NOWHERE) {
            select(row);
        }
    }

    @Override
    protected void pressed(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> select(selected + 1);
            case SWT.ARROW_UP -> select(selected - 1);
            case SWT.HOME -> select(0);
            case SWT.END -> select(lines.size() - 1);
            case SWT.CR, SWT.KEYPAD_CR, SWT.F2 -> open();
            default -> {
                // other keys are for others
            }
        }
    }

    private void select(int row) {
        if (!lines.isEmpty()) {
            selected = Math.clamp(row, 0, lines.size() - 1);
            int shown = scroller.getOrigin().y;
            int room = scroller.getClientArea().height;
            if (top(selected) < shown) {
                scroller.setOrigin(0, top(selected));
            } else if (top(selected + 1) > shown + room) {
                scroller.setOrigin(0, top(selected + 1) - room);
            }
            changed();
        }
    }

    private void open() {
        if (!lines.isEmpty()) {
            opened.accept(lines.get(selected).key());
        }
    }
}

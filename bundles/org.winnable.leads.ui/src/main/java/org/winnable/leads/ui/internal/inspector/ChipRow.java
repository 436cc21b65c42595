package org.winnable.leads.ui.internal.inspector;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.winnable.leads.ui.internal.rows.Chip;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.AccessibleName;

/** Chips beside each other, in as many rows as they need. */
final class ChipRow extends Canvas {

    private static final int GAP = 4;

    private List<Chip> chips = List.of();
    private @Nullable Palette palette;

    ChipRow(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        Styles.SURFACE.on(this);
        AccessibleName.on(this, this::words);
        addPaintListener(event -> {
            Palette colors = palette;
            if (colors != null) {
                flow(event.gc, getClientArea().width, colors);
            }
        });
    }

    void show(List<Chip> newChips) {
        chips = List.copyOf(newChips);
        setData("org.winnable.text", words());
        redraw();
    }

    void setPalette(Palette newPalette) {
        palette = newPalette;
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        try {
            int width = widthHint == SWT.DEFAULT ? Integer.MAX_VALUE : widthHint;
            Point size = flow(gc, width, null);
            return new Point(
                    widthHint == SWT.DEFAULT ? size.x : widthHint, heightHint == SWT.DEFAULT ? size.y : heightHint);
        } finally {
            gc.dispose();
        }
    }

    private String words() {
        return chips.stream().map(Chip::word).collect(Collectors.joining("\n"));
    }

    /** Places the chips, and paints them where there are colours; returns the room that they take. */
    private Point flow(GC gc, int width, @Nullable Palette colors) {
        int x = 0;
        int y = 0;
        int widest = 0;
        int height = 0;
        for (Chip chip : chips) {
            Point size = Chip.size(gc, chip.word());
            if (x > 0 && x + size.x > width) {
                x = 0;
                y += size.y + GAP;
            }
            if (colors != null) {
                chip.paint(gc, colors, x, y, width - x);
            }
            x += size.x + GAP;
            widest = Math.max(widest, x - GAP);
            height = y + size.y;
        }
        return new Point(widest, height);
    }
}

package org.winnable.leads.ui.internal.rows;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Tone;

/** Paints a lifecycle stage: a dot in the stage's colour and its word, on a rounded ground. */
public final class StageChip {

    private static final int DOT = 8;
    private static final int PADDING = 8;
    private static final int GAP = 6;

    private StageChip() {}

    /** The size of a chip with this word in the font of the GC. */
    public static Point size(GC gc, String word) {
        Point words = gc.textExtent(word);
        return new Point(words.x + DOT + GAP + 2 * PADDING, words.y + 4);
    }

    /**
     * Paints a chip.
     *
     * @param names of all stages of the lifecycle
     * @param place of the stage among them, from 0
     * @param width the most it may take; the word is cut by the clipping of the GC
     */
    public static void paint(GC gc, Palette palette, List<String> names, int place, int x, int y, int width) {
        String word = names.get(place);
        Point size = size(gc, word);
        int ground = Math.min(size.x, width);
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.color(Tone.RAISED));
        gc.fillRoundRectangle(x, y, ground, size.y, size.y, size.y);
        gc.setBackground(palette.stage(place, names.size()));
        gc.fillOval(x + PADDING, y + (size.y - DOT) / 2, DOT, DOT);
        gc.setForeground(palette.color(Tone.TEXT));
        gc.drawText(word, x + PADDING + DOT + GAP, y + 2, true);
    }
}

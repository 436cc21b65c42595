package org.winnable.leads.ui.internal.rows;

import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.winnable.core.rules.Lifecycle;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.StageColors;
import org.winnable.ui.theme.Tone;

/**
 * A word behind a dot, on a rounded ground: a lifecycle stage or a label.
 *
 * @param word what it says
 * @param dot the colour of the dot
 */
public record Chip(String word, Function<Palette, Color> dot) {

    private static final int DOT = 8;
    private static final int PADDING = 8;
    private static final int GAP = 6;

    /**
     * The chip of a stage.
     *
     * @param name where room is short
     * @param place of the stage in the lifecycle, from 0
     */
    public static Chip stage(Lifecycle lifecycle, String name, int place) {
        return new Chip(name, palette -> StageColors.of(palette, lifecycle, place));
    }

    /** A chip with a dot of a tone. */
    public static Chip of(String word, Tone tone) {
        return new Chip(word, palette -> palette.color(tone));
    }

    /** The size of a chip with this word in the font of the GC. */
    public static Point size(GC gc, String word) {
        Point words = gc.textExtent(word);
        return new Point(words.x + DOT + GAP + 2 * PADDING, words.y + 4);
    }

    /**
     * Paints the chip.
     *
     * @param width the most it may take; the word is cut by the clipping of the GC
     */
    public void paint(GC gc, Palette palette, int x, int y, int width) {
        Point size = size(gc, word);
        int ground = Math.min(size.x, width);
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.color(Tone.RAISED));
        gc.fillRoundRectangle(x, y, ground, size.y, size.y, size.y);
        gc.setBackground(dot.apply(palette));
        gc.fillOval(x + PADDING, y + (size.y - DOT) / 2, DOT, DOT);
        gc.setForeground(palette.color(Tone.TEXT));
        gc.drawText(word, x + PADDING + DOT + GAP, y + 2, true);
    }
}

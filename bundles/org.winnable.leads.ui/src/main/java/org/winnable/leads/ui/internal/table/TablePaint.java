package org.winnable.leads.ui.internal.table;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.winnable.leads.ui.internal.format.PointsText;
import org.winnable.leads.ui.internal.rows.Chip;
import org.winnable.ui.text.CutText;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Tone;

/** What header and body are painted with: the palette that is on, and how wide things are. Points, not pixels. */
final class TablePaint {

    static final int PADDING = 8;
    static final int BAR_HEIGHT = 6;
    static final int ARROW = 8;
    static final int GAP = 6;

    private static final int LEAST_BAR = 16;
    private static final int LEAST_TEXT = 84;
    private static final int LEAST_NAME = 116;
    private static final int MOST_CUTS = 2_000;
    private static final int USUAL_POINTS = 888;

    private final Map<Cut, String> cuts = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Cut, String> eldest) {
            return size() > MOST_CUTS;
        }
    };
    private Palette palette;
    private int figureWidth;

    /** A text that must fit a width. */
    private record Cut(String text, int width) {}

    TablePaint(Palette palette) {
        this.palette = palette;
    }

    void setPalette(Palette newPalette) {
        palette = newPalette;
    }

    Palette palette() {
        return palette;
    }

    /** Paints the ground of a cell with the line below it. */
    void ground(GC gc, Rectangle bounds, Tone tone) {
        gc.setBackground(palette.color(tone));
        gc.fillRectangle(bounds);
        gc.setForeground(palette.color(Tone.LINE));
        int bottom = bounds.y + bounds.height - 1;
        gc.drawLine(bounds.x, bottom, bounds.x + bounds.width - 1, bottom);
    }

    /** Paints words in the middle of the height, cut to fit; returns the width that they took. */
    int text(GC gc, String text, Rectangle area, boolean right) {
        // measuring costs more than painting, and the same texts come again with every scroll
        String cut = cuts.computeIfAbsent(
                new Cut(text, area.width),
                wanted -> CutText.fit(wanted.text(), wanted.width(), words -> gc.textExtent(words).x));
        Point size = gc.textExtent(cut);
        int x = right ? area.x + area.width - size.x : area.x;
        gc.drawText(cut, x, area.y + (area.height - size.y) / 2, true);
        return size.x;
    }

    /** The room of a cell without its padding. */
    static Rectangle inner(Rectangle bounds) {
        return new Rectangle(bounds.x + PADDING, bounds.y, Math.max(0, bounds.width - 2 * PADDING), bounds.height - 1);
    }

    /** The room that the figures of a bar column need. */
    int figureWidth(GC gc) {
        if (figureWidth == 0) {
            figureWidth = gc.textExtent(PointsText.whole(USUAL_POINTS)).x;
        }
        return figureWidth;
    }

    /**
     * The narrowest that a column should be: its heading, and its content where that has a known size.
     *
     * @param gc with the font of the body
     * @param longestStage the longest name of a stage
     * @param longestAge the longest text for how long ago
     */
    int leastWidth(GC gc, TableColumn column, String longestStage, String longestAge) {
        int content = switch (column.look()) {
            case TEXT -> column == TableColumn.NAME ? LEAST_NAME : LEAST_TEXT;
            case STAGE -> Chip.size(gc, longestStage).x;
            case BAR -> LEAST_BAR + GAP + figureWidth(gc);
            case AGE -> gc.textExtent(longestAge).x;
        };
        // the arrow may stand in the padding
        int heading = gc.textExtent(column.label()).x + GAP + ARROW - PADDING;
        return Math.max(content, heading) + 2 * PADDING;
    }
}

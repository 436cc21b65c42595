package org.winnable.leads.ui.internal.rows;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import org.winnable.ui.theme.Palette;

/** A row laid out for one width. Holds a native layout: to be disposed of. */
final class RowBlock {

    static final int GAP = 8;
    static final int BAR = 6;

    private static final int LEAST_TEXT = 40;

    private final Row row;
    private final TextLayout text;
    private final Font plain;
    private final Font bold;
    private final int indent;
    private final int asideX;
    private final int height;

    /**
     * Lays a row out.
     *
     * @param gc to measure with
     * @param indent points left free for icons
     */
    RowBlock(Control control, GC gc, Row row, int width, int indent, Font bold, @Nullable Palette palette) {
        this.row = row;
        this.indent = indent;
        this.bold = bold;
        plain = control.getFont();
        asideX = width - row.aside().map(span -> width(gc, span)).orElse(-GAP);
        text = new TextLayout(control.getDisplay());
        text.setFont(plain);
        text.setText(row.words());
        text.setWidth(Math.max(LEAST_TEXT, asideX - GAP - indent));
        int start = 0;
        for (Span span : row.text()) {
            style(text, span, start, bold, palette);
            start += span.text().length();
        }
        height = row.space() + text.getBounds().height + (row.bar().isPresent() ? GAP / 2 + BAR : 0);
    }

    private int width(GC gc, Span span) {
        gc.setFont(span.bold() ? bold : plain);
        return gc.textExtent(span.text()).x;
    }

    private static void style(TextLayout layout, Span span, int start, Font bold, @Nullable Palette palette) {
        if (!span.text().isEmpty()) {
            TextStyle style =
                    new TextStyle(span.bold() ? bold : null, palette == null ? null : palette.color(span.tone()), null);
            layout.setStyle(style, start, start + span.text().length() - 1);
        }
    }

    Row row() {
        return row;
    }

    int firstLineHeight() {
        return text.getLineBounds(0).height;
    }

    /** With the space above and the bar below. */
    int height() {
        return height;
    }

    void paint(GC gc, Palette palette, int y) {
        text.draw(gc, indent, y);
        row.aside().ifPresent(span -> {
            gc.setFont(span.bold() ? bold : plain);
            gc.setForeground(palette.color(span.tone()));
            gc.drawText(span.text(), asideX, y, true);
        });
    }

    void dispose() {
        text.dispose();
    }
}

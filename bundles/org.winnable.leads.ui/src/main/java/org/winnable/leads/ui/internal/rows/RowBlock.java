package org.winnable.leads.ui.internal.rows;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import org.winnable.ui.theme.Palette;

/**
 * A row laid out for one width: what stands beside it takes room from its first piece of text, and from further ones as long as these
 * do not begin lines of their own. Holds native layouts: to be disposed of.
 */
final class RowBlock {

    static final int GAP = 8;
    static final int BAR = 6;

    private static final int LEAST_TEXT = 40;
    private static final String LINE = "\n";

    private final Row row;
    private final TextLayout text;
    /** The pieces that stand below what is beside the row, over its whole width. */
    private final @Nullable TextLayout below;

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
        int beside = beside(row.text());
        text = layout(control, row.text().subList(0, beside), asideX - GAP - indent, palette);
        below = beside == row.text().size()
                ? null
                : layout(control, row.text().subList(beside, row.text().size()), width - indent, palette);
        height = row.space() + textHeight() + (row.bar().isPresent() ? GAP / 2 + BAR : 0);
    }

    /** How many pieces of text stand beside the figure of their row. */
    private static int beside(List<Span> spans) {
        int beside = Math.min(1, spans.size());
        while (beside < spans.size() && !spans.get(beside).text().startsWith(LINE)) {
            beside++;
        }
        return beside;
    }

    private TextLayout layout(Control control, List<Span> spans, int width, @Nullable Palette palette) {
        TextLayout made = new TextLayout(control.getDisplay());
        String words = spans.stream().map(Span::text).collect(Collectors.joining());
        int skipped = words.startsWith(LINE) ? LINE.length() : 0;
        made.setFont(plain);
        made.setText(words.substring(skipped));
        made.setWidth(Math.max(LEAST_TEXT, width));
        int start = -skipped;
        for (Span span : spans) {
            style(made, span, start, bold, palette);
            start += span.text().length();
        }
        return made;
    }

    private int textHeight() {
        return text.getBounds().height + (below == null ? 0 : below.getBounds().height);
    }

    private int width(GC gc, Span span) {
        gc.setFont(span.bold() ? bold : plain);
        return gc.textExtent(span.text()).x;
    }

    private static void style(TextLayout layout, Span span, int start, Font bold, @Nullable Palette palette) {
        if (!span.text().isEmpty()) {
            TextStyle style =
                    new TextStyle(span.bold() ? bold : null, palette == null ? null : palette.color(span.tone()), null);
            layout.setStyle(style, Math.max(0, start), start + span.text().length() - 1);
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
        if (below != null) {
            below.draw(gc, indent, y + text.getBounds().height);
        }
        row.aside().ifPresent(span -> {
            gc.setFont(span.bold() ? bold : plain);
            gc.setForeground(palette.color(span.tone()));
            gc.drawText(span.text(), asideX, y, true);
        });
    }

    void dispose() {
        text.dispose();
        if (below != null) {
            below.dispose();
        }
    }
}

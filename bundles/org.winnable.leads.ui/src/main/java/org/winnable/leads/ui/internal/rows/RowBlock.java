package org.winnable.leads.ui.internal.rows;

import java.util.Optional;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import org.winnable.ui.theme.Palette;

/** A row laid out for one width. Holds native layouts: to be disposed of. */
final class RowBlock {

    static final int GAP = 8;
    static final int BAR = 6;

    private static final int LEAST_TEXT = 40;

    private final Row row;
    private final TextLayout text;
    private final Optional<TextLayout> aside;
    private final int indent;
    private final int width;

    RowBlock(Control control, Row row, int width, int indent, Font bold, @Nullable Palette palette) {
        this.row = row;
        this.indent = indent;
        this.width = width;
        aside = row.aside().map(span -> {
            TextLayout layout = new TextLayout(control.getDisplay());
            layout.setFont(control.getFont());
            layout.setText(span.text());
            style(layout, span, 0, bold, palette);
            return layout;
        });
        int asideWidth = aside.map(layout -> layout.getBounds().width + GAP).orElse(0);
        text = new TextLayout(control.getDisplay());
        text.setFont(control.getFont());
        text.setText(row.words());
        text.setWidth(Math.max(LEAST_TEXT, width - indent - asideWidth));
        int start = 0;
        for (Span span : row.text()) {
            style(text, span, start, bold, palette);
            start += span.text().length();
        }
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
        return row.space() + text.getBounds().height + (row.bar().isPresent() ? GAP / 2 + BAR : 0);
    }

    void paint(GC gc, int y) {
        text.draw(gc, indent, y);
        aside.ifPresent(layout -> layout.draw(gc, width - layout.getBounds().width, y));
    }

    void dispose() {
        text.dispose();
        aside.ifPresent(TextLayout::dispose);
    }
}

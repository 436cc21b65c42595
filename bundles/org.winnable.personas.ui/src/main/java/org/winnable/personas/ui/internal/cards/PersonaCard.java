package org.winnable.personas.ui.internal.cards;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.winnable.ui.text.CutText;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Tone;
import org.winnable.ui.widgets.AccessibleName;
import org.winnable.ui.widgets.WidgetName;

/** One persona: portrait, name, part in the purchase, and how many people fit. */
final class PersonaCard {

    private static final int MARGIN = 12;
    private static final int PORTRAIT = 44;
    private static final int GAP = 2;
    private static final int ARC = 12;

    private final Canvas canvas;
    private final Font bold;
    private final Faces faces;
    private CardText text;
    private @Nullable Palette palette;
    private boolean chosen;
    private boolean hovered;

    PersonaCard(Composite parent, CardText text, Faces faces) {
        this.faces = faces;
        this.text = text;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        bold = bold(canvas);
        canvas.addPaintListener(event -> paint(event.gc));
        canvas.addListener(SWT.Dispose, event -> bold.dispose());
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.MouseEnter, event -> hover(true));
        canvas.addListener(SWT.MouseExit, event -> hover(false));
        AccessibleName.on(canvas, () -> this.text.spoken());
        WidgetName.on(canvas, "personas.card." + text.key());
        canvas.setToolTipText(text.spoken());
    }

    Canvas canvas() {
        return canvas;
    }

    CardText text() {
        return text;
    }

    void show(CardText newText) {
        if (!newText.equals(text)) {
            text = newText;
            canvas.setToolTipText(newText.spoken());
            canvas.redraw();
        }
    }

    void setPalette(@Nullable Palette newPalette) {
        palette = newPalette;
        canvas.redraw();
    }

    void setChosen(boolean isChosen) {
        if (chosen != isChosen) {
            chosen = isChosen;
            canvas.redraw();
        }
    }

    /** The height that three lines need. */
    int height() {
        GC gc = new GC(canvas);
        try {
            int line = gc.getFontMetrics().getHeight();
            return Math.max(PORTRAIT, 3 * line + 2 * GAP) + 2 * MARGIN;
        } finally {
            gc.dispose();
        }
    }

    private void hover(boolean isOver) {
        hovered = isOver;
        canvas.redraw();
    }

    private void paint(GC gc) {
        Palette colors = palette;
        if (colors == null) {
            return;
        }
        Rectangle area = canvas.getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(colors.color(chosen ? Tone.SELECTION : hovered ? Tone.HOVER : Tone.RAISED));
        gc.fillRoundRectangle(area.x, area.y, area.width, area.height, ARC, ARC);
        if (canvas.isFocusControl()) {
            gc.setForeground(colors.color(Tone.ACCENT));
            gc.setLineWidth(2);
            gc.drawRoundRectangle(area.x + 1, area.y + 1, area.width - 3, area.height - 3, ARC, ARC);
        }
        gc.setFont(bold);
        Portrait.paint(gc, colors, faces, text.key(), text.name(), area.x + MARGIN, area.y + MARGIN, PORTRAIT);
        int x = area.x + 2 * MARGIN + PORTRAIT;
        int width = area.width - x - MARGIN;
        int y = area.y + MARGIN - GAP;
        y = line(gc, colors.color(text.archived() ? Tone.MUTED : Tone.TEXT), text.name(), x, y, width);
        gc.setFont(canvas.getFont());
        y = line(gc, colors.color(Tone.MUTED), text.role(), x, y, width);
        line(gc, colors.color(Tone.MUTED), text.population(), x, y, width);
    }

    private static int line(GC gc, Color color, String text, int x, int y, int width) {
        gc.setForeground(color);
        gc.drawText(CutText.fit(text, width, word -> gc.textExtent(word).x), x, y, true);
        Point extent = gc.textExtent(text.isEmpty() ? " " : text);
        return y + extent.y + GAP;
    }

    private static Font bold(Canvas canvas) {
        FontData[] data = canvas.getFont().getFontData();
        for (FontData one : data) {
            one.setStyle(SWT.BOLD);
        }
        return new Font(canvas.getDisplay(), data);
    }
}

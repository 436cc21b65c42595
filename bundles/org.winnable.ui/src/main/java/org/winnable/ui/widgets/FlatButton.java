package org.winnable.ui.widgets;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Tone;

/**
 * A button without a frame: an icon, a word, or both. It shows the pointer, the focus and whether it is chosen, and is
 * pressed by mouse, space and return. Sends {@link SWT#Selection}.
 */
public final class FlatButton extends Canvas {

    /** How icon and word stand to each other. */
    public enum Arrangement {
        /** Icon, then word; for bars. */
        BESIDE,
        /** Icon above a small word; for rails. */
        STACKED
    }

    /** Gives the icon in a colour. */
    @FunctionalInterface
    public interface Icon {
        /** The image, which the button does not dispose of. */
        Image in(Color color);
    }

    private static final int GAP = 6;
    private static final int ARC = 8;
    private static final int BAR = 3;

    private final Arrangement arrangement;
    private final @Nullable Font small;
    private String text = "";
    private Optional<Icon> icon = Optional.empty();
    private Optional<Icon> trailing = Optional.empty();
    private @Nullable Palette palette;
    private boolean hovered;
    private boolean chosen;
    private boolean faded;

    /** A button without icon and word. */
    public FlatButton(Composite parent, Arrangement arrangement) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.arrangement = arrangement;
        small = arrangement == Arrangement.STACKED ? smaller() : null;
        addPaintListener(this::paint);
        addListener(SWT.MouseEnter, event -> hover(true));
        addListener(SWT.MouseExit, event -> hover(false));
        addListener(SWT.MouseUp, this::released);
        addListener(SWT.KeyDown, this::pressed);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.Dispose, event -> {
            if (small != null) {
                small.dispose();
            }
        });
        makeAccessible();
    }

    /** Sets the word; without one, give a tool tip. */
    public void setText(String newText) {
        if (!newText.equals(text)) {
            text = newText;
            requestLayout();
            redraw();
        }
    }

    /** The word. */
    public String getText() {
        return text;
    }

    /** Sets the icon. */
    public void setIcon(Icon newIcon) {
        icon = Optional.of(newIcon);
        redraw();
    }

    /** Sets a second icon behind the word, such as an arrow for a menu. */
    public void setTrailingIcon(Icon newIcon) {
        trailing = Optional.of(newIcon);
        redraw();
    }

    /** Sets the colours; nothing is drawn without. */
    public void setPalette(Palette newPalette) {
        palette = newPalette;
        redraw();
    }

    /** Shows this as the place where the user is, or no longer. */
    public void setChosen(boolean isChosen) {
        if (chosen != isChosen) {
            chosen = isChosen;
            redraw();
        }
    }

    /** Shows the word as one that no longer counts, or does again. */
    public void setFaded(boolean isFaded) {
        if (faded != isFaded) {
            faded = isFaded;
            redraw();
        }
    }

    /** Whether this is shown as the place where the user is. */
    public boolean isChosen() {
        return chosen;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        try {
            useFont(gc);
            Point words = text.isEmpty() ? new Point(0, 0) : gc.textExtent(text);
            int iconSize = iconSize();
            int width;
            int height;
            if (arrangement == Arrangement.STACKED) {
                width = Math.max(words.x, iconSize) + 2 * GAP;
                height = iconSize + words.y + 3 * GAP + 2;
            } else {
                int icons = (icon.isPresent() ? iconSize : 0) + (trailing.isPresent() ? iconSize : 0);
                int gaps = (icon.isPresent() && words.x > 0 ? GAP : 0) + (trailing.isPresent() ? GAP : 0);
                width = icons + gaps + words.x + 2 * GAP;
                height = Math.max(words.y, iconSize) + 2 * GAP;
            }
            return new Point(
                    widthHint == SWT.DEFAULT ? width : widthHint, heightHint == SWT.DEFAULT ? height : heightHint);
        } finally {
            gc.dispose();
        }
    }

    private void paint(PaintEvent event) {
        Palette colors = palette;
        if (colors == null) {
            return;
        }
        GC gc = event.gc;
        gc.setAntialias(SWT.ON);
        useFont(gc);
        Rectangle area = getClientArea();
        if (chosen || hovered) {
            gc.setBackground(colors.color(chosen ? Tone.SELECTION : Tone.HOVER));
            gc.fillRoundRectangle(area.x, area.y, area.width, area.height, ARC, ARC);
        }
        if (chosen && arrangement == Arrangement.STACKED) {
            gc.setBackground(colors.color(Tone.ACCENT));
            gc.fillRoundRectangle(area.x, area.y + ARC, BAR, area.height - 2 * ARC, BAR, BAR);
        }
        if (isFocusControl()) {
            gc.setForeground(colors.color(Tone.ACCENT));
            gc.drawRoundRectangle(area.x, area.y, area.width - 1, area.height - 1, ARC, ARC);
        }
        Color ink = colors.color(ink());
        gc.setForeground(ink);
        if (arrangement == Arrangement.STACKED) {
            paintStacked(gc, area, ink);
        } else {
            paintBeside(gc, area, ink);
        }
    }

    private Tone ink() {
        if (arrangement == Arrangement.STACKED && !chosen) {
            return hovered ? Tone.TEXT : Tone.MUTED;
        }
        return faded ? Tone.MUTED : Tone.TEXT;
    }

    private void paintStacked(GC gc, Rectangle area, Color ink) {
        int size = iconSize();
        icon.ifPresent(i -> gc.drawImage(i.in(ink), area.x + (area.width - size) / 2, area.y + GAP + 2));
        Point words = gc.textExtent(text);
        gc.drawText(text, area.x + (area.width - words.x) / 2, area.y + size + 2 * GAP, true);
    }

    private void paintBeside(GC gc, Rectangle area, Color ink) {
        int size = iconSize();
        int middle = area.y + area.height / 2;
        int x = area.x + GAP;
        if (icon.isPresent()) {
            gc.drawImage(icon.get().in(ink), x, middle - size / 2);
            x += size + GAP;
        }
        Point words = gc.textExtent(text);
        gc.drawText(text, x, middle - words.y / 2, true);
        if (trailing.isPresent()) {
            gc.drawImage(trailing.get().in(ink), x + words.x + GAP, middle - size / 2);
        }
    }

    private int iconSize() {
        return arrangement == Arrangement.STACKED ? 20 : 16;
    }

    private void useFont(GC gc) {
        gc.setFont(small == null ? getFont() : small);
    }

    private Font smaller() {
        FontData[] data = getFont().getFontData();
        for (FontData one : data) {
            one.setHeight(Math.max(8, one.getHeight() - 2));
        }
        return new Font(getDisplay(), data);
    }

    private void hover(boolean isOver) {
        hovered = isOver;
        redraw();
    }

    private void released(Event event) {
        if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
            notifyListeners(SWT.Selection, new Event());
        }
    }

    private void pressed(Event event) {
        if (event.character == ' ' || event.character == SWT.CR) {
            notifyListeners(SWT.Selection, new Event());
        }
    }

    private void makeAccessible() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(@Nullable AccessibleEvent event) {
                if (event != null) {
                    event.result = text.isEmpty() ? getToolTipText() : text;
                }
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(@Nullable AccessibleControlEvent event) {
                if (event != null) {
                    event.detail = ACC.ROLE_PUSHBUTTON;
                }
            }
        });
    }
}

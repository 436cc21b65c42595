package org.winnable.personas.ui.internal.cards;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Tone;

/** Paints a persona as a circle with its initials; its colour follows from its key, so that it stays when the name changes. */
public final class Portrait {

    private static final List<Tone> TONES = List.of(Tone.FIT, Tone.INTEREST, Tone.INTENT, Tone.WINNABILITY);
    private static final double TINT = 0.22;

    private Portrait() {}

    /**
     * Paints it.
     *
     * @param gc whose font the initials have
     * @param size width and height
     */
    public static void paint(GC gc, Palette palette, String key, String name, int x, int y, int size) {
        Tone tone = TONES.get(Math.floorMod(key.hashCode(), TONES.size()));
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.mix(Tone.SURFACE, tone, TINT));
        gc.fillOval(x, y, size, size);
        String initials = Initials.of(name);
        Point extent = gc.textExtent(initials);
        gc.setForeground(palette.color(Tone.TEXT));
        gc.drawText(initials, x + (size - extent.x) / 2, y + (size - extent.y) / 2, true);
    }
}

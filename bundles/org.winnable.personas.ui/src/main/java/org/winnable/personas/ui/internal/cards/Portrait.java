package org.winnable.personas.ui.internal.cards;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Tone;

/**
 * Paints a persona as a circle: its picture, or its initials on a colour that follows from its key, so that it stays when the name
 * changes.
 */
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
    public static void paint(GC gc, Palette palette, Faces faces, String key, String name, int x, int y, int size) {
        gc.setAntialias(SWT.ON);
        Image face = faces.of(key).orElse(null);
        if (face == null) {
            initials(gc, palette, key, name, x, y, size);
        } else {
            face(gc, face, x, y, size);
        }
    }

    private static void face(GC gc, Image face, int x, int y, int size) {
        Rectangle whole = face.getBounds();
        Path circle = new Path(gc.getDevice());
        circle.addArc(x, y, size, size, 0, 360);
        gc.setInterpolation(SWT.HIGH);
        gc.setClipping(circle);
        gc.drawImage(face, 0, 0, whole.width, whole.height, x, y, size, size);
        gc.setClipping((Rectangle) null);
        circle.dispose();
    }

    private static void initials(GC gc, Palette palette, String key, String name, int x, int y, int size) {
        Tone tone = TONES.get(Math.floorMod(key.hashCode(), TONES.size()));
        gc.setBackground(palette.mix(Tone.SURFACE, tone, TINT));
        gc.fillOval(x, y, size, size);
        String initials = Initials.of(name);
        Point extent = gc.textExtent(initials);
        gc.setForeground(palette.color(Tone.TEXT));
        gc.drawText(initials, x + (size - extent.x) / 2, y + (size - extent.y) / 2, true);
    }
}

package org.winnable.content.ui.internal.heat;

import org.eclipse.swt.graphics.Color;
import org.winnable.ui.theme.Contrast;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Tone;

/**
 * The grounds of squares: the more is missing, the warmer, in one hue. Text can be read on each of them in both themes. Pure.
 *
 * @param palette the colours of the theme
 * @param widest the largest gap; 0 if nothing is missing
 */
record HeatScale(Palette palette, double widest) {

    private static final double FAINTEST = 0.05;
    private static final double STRONGEST = 0.6;
    private static final double STEP = 0.02;

    /** The ground of a gap. */
    Color ground(double gap) {
        return palette.mix(Tone.SURFACE, Tone.INTENT, FAINTEST + (strongest() - FAINTEST) * share(gap));
    }

    /** From 0 for nothing to 1 for the largest gap. */
    double share(double gap) {
        return widest <= 0 || gap <= 0 ? 0 : Math.min(1, gap / widest);
    }

    /** The strongest tint on which text can still be read. */
    private double strongest() {
        double tint = STRONGEST;
        while (tint > FAINTEST
                && Contrast.of(
                                palette.rgb(Tone.TEXT),
                                palette.mix(Tone.SURFACE, Tone.INTENT, tint).getRGB())
                        < Contrast.OF_TEXT) {
            tint -= STEP;
        }
        return tint;
    }
}

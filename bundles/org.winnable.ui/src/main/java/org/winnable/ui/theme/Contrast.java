package org.winnable.ui.theme;

import java.util.Collection;
import org.eclipse.swt.graphics.RGB;

/** How well colours can be told apart, as the Web Content Accessibility Guidelines 2.2 define it. */
public final class Contrast {

    /** What text needs at least, on whatever it stands (success criterion 1.4.3). */
    public static final double OF_TEXT = 4.5;

    private static final int STEPS = 50;

    /** A ground is never tinted more than this, or it would look like ink. */
    private static final double MOST_TINT = 0.35;

    private Contrast() {}

    /** From 1 for the same colour to 21 for black and white. */
    public static double of(RGB a, RGB b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /**
     * The colour nearest to a wanted one that can be read as text.
     *
     * @param wanted is kept where it can be read
     * @param toward into which it is mixed otherwise; can be read itself
     * @param papers what text stands on
     */
    public static RGB readable(RGB wanted, RGB toward, Collection<RGB> papers) {
        for (int step = 0; step < STEPS; step++) {
            RGB mixed = mix(wanted, toward, (double) step / STEPS);
            if (papers.stream().allMatch(paper -> of(mixed, paper) >= OF_TEXT)) {
                return mixed;
            }
        }
        return toward;
    }

    /**
     * A ground that is tinted as far as text on it can still be read.
     *
     * @param paper what it is made of; text can be read on it
     * @param tint is mixed into it
     * @param ink the colour of the text
     */
    static RGB ground(RGB paper, RGB tint, RGB ink) {
        for (double share = MOST_TINT; share > 0; share -= 1.0 / STEPS) {
            RGB mixed = mix(paper, tint, share);
            if (of(ink, mixed) >= OF_TEXT) {
                return mixed;
            }
        }
        return paper;
    }

    /**
     * A colour between two.
     *
     * @param share 0 gives {@code from}, 1 gives {@code to}
     */
    static RGB mix(RGB from, RGB to, double share) {
        return new RGB(
                between(from.red, to.red, share),
                between(from.green, to.green, share),
                between(from.blue, to.blue, share));
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * Math.clamp(share, 0.0, 1.0));
    }

    private static double luminance(RGB color) {
        return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}

package org.winnable.ui.theme;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/**
 * The colours of the theme that is on, for what style sheets do not reach: tables, bars, chips, charts, icons.
 *
 * <p>Parts have it injected ({@code @Inject @Optional void paint(Palette palette)}) and are called again when the theme
 * changes. Immutable and thread-safe; its colours need no disposal.
 */
public final class Palette {

    private final boolean dark;
    private final Map<Tone, RGB> values;

    /**
     * A palette.
     *
     * @param dark whether text is light on dark
     * @param values one value for every tone
     * @throws IllegalArgumentException if a tone has none
     */
    public Palette(boolean dark, Map<Tone, RGB> values) {
        this.dark = dark;
        this.values = new EnumMap<>(values);
        for (Tone tone : Tone.values()) {
            if (!values.containsKey(tone)) {
                throw new IllegalArgumentException("no " + tone.property());
            }
        }
    }

    /** Whether this is the dark theme's. */
    public boolean isDark() {
        return dark;
    }

    /** The colour of a tone. */
    public Color color(Tone tone) {
        return new Color(rgb(tone));
    }

    /** The colour of a tone as numbers. */
    public RGB rgb(Tone tone) {
        RGB value = values.get(tone);
        if (value == null) {
            throw new IllegalStateException(tone.property());
        }
        return value;
    }

    /**
     * The accent to use where another one is wanted: that, or the nearest colour that can be read as text wherever the accent
     * stands, and on which the text of buttons can be read.
     */
    RGB accent(RGB wanted) {
        return Contrast.readable(
                wanted,
                rgb(Tone.TEXT),
                Stream.of(Tone.BACKGROUND, Tone.SURFACE, Tone.RAISED, Tone.ON_ACCENT)
                        .map(this::rgb)
                        .toList());
    }

    /** What is selected where another accent is shown: as much of it as lets the faintest text be read. */
    RGB selection(RGB accent) {
        return Contrast.ground(rgb(Tone.SURFACE), accent, rgb(Tone.MUTED));
    }

    /**
     * The colour of a stage of the lifecycle: evenly from {@link Tone#STAGE_FIRST} by way of {@link Tone#STAGE_MIDDLE} to
     * {@link Tone#STAGE_LAST}.
     *
     * @param place from 0
     * @param count how many stages there are, at least 1
     */
    public Color stage(int place, int count) {
        double share = count <= 1 ? 1 : (double) place / (count - 1);
        return share < 0.5
                ? mix(Tone.STAGE_FIRST, Tone.STAGE_MIDDLE, share * 2)
                : mix(Tone.STAGE_MIDDLE, Tone.STAGE_LAST, share * 2 - 1);
    }

    /**
     * A colour between two tones.
     *
     * @param share 0 gives {@code from}, 1 gives {@code to}
     */
    public Color mix(Tone from, Tone to, double share) {
        return new Color(Contrast.mix(rgb(from), rgb(to), share));
    }
}

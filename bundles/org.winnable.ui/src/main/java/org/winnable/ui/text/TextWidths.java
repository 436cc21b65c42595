package org.winnable.ui.text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * How wide texts are in one font, as the sum of their letters, each measured once: a system takes a tenth of a millisecond for
 * every text, which is long for a page of cells. Letters that are drawn closer or joined make a text narrower than told. Not
 * thread-safe.
 */
public final class TextWidths {

    /** Systems tell whole points; of so many letters the part of a point is known that one takes. */
    private static final int MEASURED = 16;

    private final Map<Integer, Double> letters = new HashMap<>();
    private final ToIntFunction<String> measure;

    /**
     * Widths in one font.
     *
     * @param measure tells the width of a text
     */
    public TextWidths(ToIntFunction<String> measure) {
        this.measure = measure;
    }

    /** The width of a text, in the points of the measure. */
    public int of(String text) {
        return (int) Math.ceil(text.codePoints().mapToDouble(this::letter).sum());
    }

    private double letter(int codePoint) {
        return letters.computeIfAbsent(
                codePoint,
                one -> (double) measure.applyAsInt(Character.toString(one).repeat(MEASURED)) / MEASURED);
    }
}

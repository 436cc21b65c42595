package org.winnable.ui.text;

import java.util.function.ToIntFunction;

/** Texts that must fit a width. Pure but for the measure it is given. */
public final class CutText {

    private static final String MORE = "…";

    private CutText() {}

    /** The text, or as much of its beginning as fits with an ellipsis behind. */
    public static String fit(String text, int width, ToIntFunction<String> measure) {
        if (measure.applyAsInt(text) <= width) {
            return text;
        }
        int low = 0;
        int high = text.length() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (measure.applyAsInt(beginning(text, middle)) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return beginning(text, low);
    }

    private static String beginning(String text, int length) {
        // never half of a pair
        int end = length > 0 && Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).stripTrailing() + MORE;
    }
}

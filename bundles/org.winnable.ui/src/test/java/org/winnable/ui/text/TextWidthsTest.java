package org.winnable.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextWidthsTest {

    private final List<String> measured = new ArrayList<>();

    @Test
    void aTextIsAsWideAsItsLetters() {
        TextWidths widths = new TextWidths(
                text -> text.codePoints().map(letter -> letter == 'i' ? 3 : 7).sum());
        assertEquals(0, widths.of(""));
        assertEquals(3 + 7 + 7, widths.of("iwn"));
    }

    @Test
    void partsOfPointsAreNotLostInLongTexts() {
        TextWidths widths = new TextWidths(text -> (int) Math.round(text.length() * 6.5));
        assertEquals(650, widths.of("n".repeat(100)));
    }

    @Test
    void eachLetterIsMeasuredOnceAndNeverHalfOfOne() {
        TextWidths widths = new TextWidths(text -> {
            measured.add(text.substring(0, text.offsetByCodePoints(0, 1)));
            return text.length();
        });
        widths.of("noon 😀😀");
        widths.of("no one 😀");
        assertEquals(List.of("n", "o", " ", "😀", "e"), measured);
    }
}

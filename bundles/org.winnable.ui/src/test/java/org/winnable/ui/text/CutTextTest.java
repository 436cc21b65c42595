package org.winnable.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CutTextTest {

    @Test
    void aTextThatFitsStaysWhole() {
        assertEquals("Ada", CutText.fit("Ada", 3, String::length));
    }

    @Test
    void aTextThatIsTooLongEndsInAnEllipsis() {
        assertEquals("Ada Lo…", CutText.fit("Ada Lovelace", 7, String::length));
        assertEquals("Ada…", CutText.fit("Ada Lovelace", 5, String::length));
    }

    @Test
    void whereNothingFitsTheEllipsisIsLeft() {
        assertEquals("…", CutText.fit("Ada", 0, String::length));
    }

    @Test
    void noHalfOfACharacterIsLeft() {
        for (int width = 1; width < 8; width++) {
            String cut = CutText.fit("😀😀😀😀", width, String::length);
            String kept = cut.replace("…", "");
            assertTrue(cut.length() <= width, cut);
            assertFalse(!kept.isEmpty() && Character.isHighSurrogate(kept.charAt(kept.length() - 1)), cut);
        }
    }
}

package org.winnable.content.ui.internal.heat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.winnable.ui.theme.Contrast;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Tone;

class HeatLayoutTest {

    @Test
    void everySquareIsFoundAtItsMiddleWhateverTheSize() {
        Random random = new Random(6);
        for (int number = 0; number < 200; number++) {
            HeatLayout layout = new HeatLayout(
                    400 + random.nextInt(1200),
                    200 + random.nextInt(800),
                    160,
                    50,
                    1 + random.nextInt(12),
                    1 + random.nextInt(20));
            for (int place = 0; place < layout.rows() * layout.columns(); place++) {
                Rectangle square = layout.square(place);
                assertEquals(
                        place, layout.at(square.x + square.width / 2, square.y + square.height / 2), layout.toString());
            }
        }
    }

    @Test
    void stepsStayOnTheMap() {
        HeatLayout layout = new HeatLayout(800, 600, 160, 50, 3, 2);
        assertEquals(2, layout.step(0, 1, 0));
        assertEquals(1, layout.step(0, 0, 1));
        assertEquals(0, layout.step(0, -1, -1));
        assertEquals(5, layout.step(5, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({"light, 0F172A, FFFFFF, D97706", "dark, E2E8F0, 141D33, FBBF24"})
    void textCanBeReadOnEveryGroundAndALargerGapIsWarmer(String theme, String text, String surface, String warm) {
        Map<Tone, RGB> values = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            values.put(tone, rgb(text));
        }
        values.put(Tone.SURFACE, rgb(surface));
        values.put(Tone.INTENT, rgb(warm));
        HeatScale scale = new HeatScale(new Palette(theme.equals("dark"), values), 100);
        double before = Double.MAX_VALUE;
        for (int gap = 0; gap <= 100; gap += 5) {
            RGB ground = scale.ground(gap).getRGB();
            assertTrue(Contrast.of(rgb(text), ground) >= Contrast.OF_TEXT, theme + " at " + gap);
            double away = Contrast.of(rgb(warm), ground);
            assertTrue(away < before, "warmer at " + gap);
            before = away;
        }
    }

    private static RGB rgb(String hex) {
        int value = Integer.parseInt(hex, 16);
        return new RGB(value >> 16, value >> 8 & 255, value & 255);
    }
}

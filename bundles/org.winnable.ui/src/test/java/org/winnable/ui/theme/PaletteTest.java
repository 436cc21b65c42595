package org.winnable.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyToneHasAValueInBothThemes(String theme) {
        assertEquals(Tone.values().length, values(theme).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void textIsReadableOnEveryBackground(String theme) {
        Map<Tone, RGB> values = values(theme);
        for (Tone ink : new Tone[] {Tone.TEXT, Tone.MUTED, Tone.ERROR}) {
            for (Tone paper : new Tone[] {Tone.BACKGROUND, Tone.SURFACE, Tone.RAISED}) {
                double contrast = Contrast.of(values.get(ink), values.get(paper));
                assertTrue(contrast >= Contrast.OF_TEXT, () -> theme + ": " + ink + " on " + paper + " is " + contrast);
            }
        }
        assertTrue(Contrast.of(values.get(Tone.TEXT), values.get(Tone.SELECTION)) >= Contrast.OF_TEXT);
        assertTrue(Contrast.of(values.get(Tone.ON_ACCENT), values.get(Tone.ACCENT)) >= Contrast.OF_TEXT);
    }

    /** Every colour of a coarse cube, black, white and the theme's own grounds among them. */
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void anyAccentIsShownInAColourThatCanBeRead(String theme) {
        Map<Tone, RGB> values = values(theme);
        Palette palette = new Palette(theme.equals("dark"), values);
        for (int number = 0; number < 6 * 6 * 6; number++) {
            RGB wanted = new RGB(number % 6 * 51, number / 6 % 6 * 51, number / 36 * 51);
            RGB shown = palette.accent(wanted);
            for (Tone paper : new Tone[] {Tone.BACKGROUND, Tone.SURFACE, Tone.RAISED, Tone.ON_ACCENT}) {
                double contrast = Contrast.of(shown, values.get(paper));
                assertTrue(contrast >= Contrast.OF_TEXT, () -> wanted + " as " + shown + " on " + paper);
            }
        }
        RGB own = values.get(Tone.ACCENT);
        assertTrue(Contrast.of(values.get(Tone.MUTED), palette.selection(own)) >= Contrast.OF_TEXT);
        assertEquals(own, palette.accent(own));
    }

    @Test
    void stagesGoEvenlyFromTheFirstColourToTheLast() {
        Map<Tone, RGB> values = values("light");
        Palette palette = new Palette(false, values);
        assertEquals(values.get(Tone.STAGE_FIRST), palette.stage(0, 5).getRGB());
        assertEquals(values.get(Tone.STAGE_LAST), palette.stage(4, 5).getRGB());
        assertEquals(values.get(Tone.STAGE_MIDDLE), palette.stage(2, 5).getRGB());
        assertEquals(
                palette.mix(Tone.STAGE_FIRST, Tone.STAGE_MIDDLE, 0.5).getRGB(),
                palette.stage(1, 5).getRGB());
        assertEquals(values.get(Tone.STAGE_LAST), palette.stage(0, 1).getRGB());
    }

    @Test
    void aPaletteWithoutAToneIsRefused() {
        Map<Tone, RGB> values = values("dark");
        values.remove(Tone.LINE);
        assertThrows(IllegalArgumentException.class, () -> new Palette(true, values));
    }

    private static Map<Tone, RGB> values(String theme) {
        String css = read(Path.of("css", theme + ".css"));
        Map<Tone, RGB> values = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            Matcher value = Pattern.compile(Pattern.quote(tone.property()) + ":\\s*#(\\p{XDigit}{6})")
                    .matcher(css);
            if (value.find()) {
                int rgb = Integer.parseInt(value.group(1), 16);
                values.put(tone, new RGB(rgb >> 16, rgb >> 8 & 255, rgb & 255));
            }
        }
        return values;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

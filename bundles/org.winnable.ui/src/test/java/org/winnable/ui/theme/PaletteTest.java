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

    private static final double READABLE = 4.5;

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
                double contrast = contrast(values.get(ink), values.get(paper));
                assertTrue(contrast >= READABLE, () -> theme + ": " + ink + " on " + paper + " is " + contrast);
            }
        }
        assertTrue(contrast(values.get(Tone.TEXT), values.get(Tone.SELECTION)) >= READABLE);
        assertTrue(contrast(values.get(Tone.ON_ACCENT), values.get(Tone.ACCENT)) >= READABLE);
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

    /** As the Web Content Accessibility Guidelines 2.2 define it. */
    private static double contrast(RGB a, RGB b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(RGB color) {
        return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}

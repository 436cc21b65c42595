package org.winnable.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.winnable.testkit.swt.RunningWorkbench;
import org.winnable.ui.theme.Themes;

/** Light and dark, and how bright a picture is. */
final class Looks {

    /** Of all pixels in a dark window, those of text may be bright. */
    static final double MOST_BRIGHT = 0.05;

    private static final String TOGGLE = "org.winnable.workbench.command.theme";

    private Looks() {}

    /** Switches to a theme by its command, unless it is on. */
    static void show(RunningWorkbench workbench, boolean dark) {
        Themes themes = workbench.service(Themes.class);
        if (workbench.driver().ask(themes::isDark) != dark) {
            Frame.command(workbench, TOGGLE, Map.of());
        }
        assertEquals(dark, workbench.driver().ask(themes::isDark));
    }

    /** The share of the pixels that are bright. */
    static double bright(Path picture) {
        ImageData image = new ImageData(picture.toString());
        long bright = 0;
        for (int y = 0; y < image.height; y++) {
            for (int x = 0; x < image.width; x++) {
                if (brightness(image.palette.getRGB(image.getPixel(x, y))) > 0.8) {
                    bright++;
                }
            }
        }
        return (double) bright / image.width / image.height;
    }

    /** How many pixels have exactly one colour. */
    static long count(Path picture, RGB color) {
        ImageData image = new ImageData(picture.toString());
        long found = 0;
        for (int y = 0; y < image.height; y++) {
            for (int x = 0; x < image.width; x++) {
                if (color.equals(image.palette.getRGB(image.getPixel(x, y)))) {
                    found++;
                }
            }
        }
        return found;
    }

    /** From 0 for black to 1 for white. */
    static double brightness(RGB color) {
        return (color.red + color.green + color.blue) / 765.0;
    }
}

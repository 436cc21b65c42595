package org.winnable.ui.theme;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/**
 * Icons in the colour and size that a place needs. The drawings are SVG of 24 × 24 with strokes of {@code currentColor}, so
 * one file serves both themes and every zoom.
 *
 * <p>Used on the UI thread. Images are shared: nobody disposes of them; they go with the display.
 */
public final class Icons {

    private static final String DRAWN_WIDTH = "width=\"24\"";
    private static final String DRAWN_HEIGHT = "height=\"24\"";

    private final Map<URI, String> drawings = new HashMap<>();
    private final Map<Key, Image> images = new HashMap<>();

    private final Map<Picture, Optional<Image>> pictures = new HashMap<>();

    private record Key(URI drawing, RGB color, int size) {}

    private record Picture(String svg, int height) {}

    /**
     * An icon.
     *
     * @param drawing address of the SVG, for instance {@code platform:/plugin/org.winnable.ui/icons/import.svg}
     * @param size width and height in points
     * @throws UncheckedIOException if there is no such drawing; that is a defect of the bundle that asks
     */
    public Image image(URI drawing, Color color, int size) {
        return images.computeIfAbsent(new Key(drawing, color.getRGB(), size), this::make);
    }

    /** An icon of the set that this bundle brings, by its file name without {@code .svg}. */
    public Image image(String name, Color color, int size) {
        return image(URI.create("platform:/plugin/org.winnable.ui/icons/" + name + ".svg"), color, size);
    }

    /**
     * A picture from outside, such as a logo, in its own colours. What could load something from elsewhere or run is not drawn.
     *
     * @param svg its text
     * @param height in points
     * @return nothing if it cannot be drawn
     */
    public Optional<Image> picture(String svg, int height) {
        return pictures.computeIfAbsent(new Picture(svg, height), this::make);
    }

    private Optional<Image> make(Picture picture) {
        return Logo.read(picture.svg())
                .filter(logo -> logo.pixels(picture.height()).isPresent())
                .map(logo -> shared(
                        zoom -> logo.pixels(picture.height() * zoom / 100).orElseThrow()));
    }

    private Image make(Key key) {
        String drawing = drawings.computeIfAbsent(key.drawing(), Icons::read);
        String color = String.format("#%02x%02x%02x", key.color().red, key.color().green, key.color().blue);
        String tinted = drawing.replace("currentColor", color);
        return shared(zoom -> rasterise(tinted, key.size() * zoom / 100));
    }

    private static Image shared(ImageDataProvider provider) {
        Display display = Display.getCurrent();
        Image image = new Image(display, provider);
        display.disposeExec(image::dispose);
        return image;
    }

    private static ImageData rasterise(String svg, int pixels) {
        String sized = svg.replaceFirst(DRAWN_WIDTH, "width=\"" + pixels + '"')
                .replaceFirst(DRAWN_HEIGHT, "height=\"" + pixels + '"');
        return new ImageData(new ByteArrayInputStream(sized.getBytes(StandardCharsets.UTF_8)));
    }

    private static String read(URI drawing) {
        try (InputStream in = drawing.toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("no icon " + drawing, e);
        }
    }
}

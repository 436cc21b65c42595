package org.winnable.testkit.swt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Pictures of windows and their parts, as PNG files below {@code target/screenshots} of the bundle under test. */
public final class Screenshot {

    private static final Path FOLDER = Path.of("target", "screenshots");

    private Screenshot() {}

    /**
     * Takes a picture of what a control shows now.
     *
     * @param driver that reaches its UI thread
     * @param control a window or a part of one; what lies over it is in the picture too
     * @param name of the file, without its extension
     * @return the file
     */
    public static Path take(SwtDriver driver, Control control, String name) {
        var loader = new ImageLoader();
        loader.data = new ImageData[] {driver.ask(() -> pixels(control))};
        Path file = FOLDER.resolve(name + ".png");
        try {
            Files.createDirectories(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        loader.save(file.toString(), SWT.IMAGE_PNG);
        return file;
    }

    private static ImageData pixels(Control control) {
        control.update();
        Rectangle area = control instanceof Shell shell ? shell.getClientArea() : control.getBounds();
        var image = new Image(control.getDisplay(), area.width, area.height);
        var gc = new GC(control);
        try {
            gc.copyArea(image, 0, 0);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}

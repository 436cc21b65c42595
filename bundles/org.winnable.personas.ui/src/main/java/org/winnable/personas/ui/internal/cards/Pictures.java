package org.winnable.personas.ui.internal.cards;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.winnable.personas.ui.internal.Messages;
import org.winnable.workspace.WorkspaceProblem;

/**
 * Pictures of personas: files that lie beside theirs, {@code personas/KEY.png}, {@code .jpg} or {@code .jpeg}. Who has none is shown by
 * initials. Nobody changes the pixels.
 *
 * @param faces by the key of the persona, square and small
 * @param problems of files that are no such pictures
 */
public record Pictures(Map<String, ImageData> faces, List<WorkspaceProblem> problems) {

    /** Nobody has a picture. */
    public static final Pictures NONE = new Pictures(Map.of(), List.of());

    private static final List<String> ENDINGS = List.of(".png", ".jpg", ".jpeg");
    private static final String FOLDER = "personas/";

    /** In bytes; what is larger was not meant for a card of this size. */
    private static final long LARGEST = 2_000_000;

    private static final PaletteData RED_GREEN_BLUE = new PaletteData(0xFF0000, 0xFF00, 0xFF);

    /** Sharp on a card on displays of twice the resolution. */
    private static final int SIDE = 128;

    /** Copies the collections. */
    public Pictures {
        faces = Map.copyOf(faces);
        problems = List.copyOf(problems);
    }

    /**
     * Reads them; not on the UI thread.
     *
     * @param workspace its folder
     * @param personas their keys
     */
    public static Pictures read(Path workspace, List<String> personas) {
        Map<String, ImageData> faces = new HashMap<>();
        List<WorkspaceProblem> problems = new ArrayList<>();
        for (String persona : personas) {
            for (String ending : ENDINGS) {
                String place = FOLDER + persona + ending;
                Path file = workspace.resolve(place);
                if (Files.isRegularFile(file) && !faces.containsKey(persona)) {
                    try {
                        faces.put(persona, face(file));
                    } catch (IOException | SWTException e) {
                        problems.add(new WorkspaceProblem(place, OptionalInt.empty(), Messages.Picture_unreadable));
                    }
                }
            }
        }
        return new Pictures(faces, problems);
    }

    private static ImageData face(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException("too large");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return square(new ImageData(in));
        }
    }

    /** The middle of a picture, each of its points the mean of those that it stands for. */
    static ImageData square(ImageData whole) {
        int side = Math.min(whole.width, whole.height);
        int left = (whole.width - side) / 2;
        int top = (whole.height - side) / 2;
        int step = Math.max(1, side / SIDE);
        ImageData square = new ImageData(SIDE, SIDE, 24, RED_GREEN_BLUE);
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                mean(whole, left + x * side / SIDE, top + y * side / SIDE, step, square, x, y);
            }
        }
        return square;
    }

    private static void mean(ImageData whole, int left, int top, int step, ImageData square, int x, int y) {
        int red = 0;
        int green = 0;
        int blue = 0;
        int alpha = 0;
        for (int down = 0; down < step; down++) {
            for (int right = 0; right < step; right++) {
                RGB point = whole.palette.getRGB(whole.getPixel(left + right, top + down));
                red += point.red;
                green += point.green;
                blue += point.blue;
                alpha += whole.getAlpha(left + right, top + down);
            }
        }
        int points = step * step;
        square.setPixel(x, y, red / points << 16 | green / points << 8 | blue / points);
        square.setAlpha(x, y, alpha / points);
    }
}

package org.winnable.personas.ui.internal.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.workspace.WorkspaceProblem;

class PicturesTest {

    @TempDir
    private Path workspace;

    @Test
    void theMiddleIsTakenAndPointsAreMeans() {
        ImageData thirds = Pictures.square(picture(384, 128, (x, y) -> x < 128 ? 0xFF0000 : x < 256 ? 0xFF00 : 0xFF));
        assertEquals(0xFF00, thirds.getPixel(0, 64));
        assertEquals(0xFF00, thirds.getPixel(127, 0));
        ImageData board = Pictures.square(picture(256, 256, (x, y) -> (x + y) % 2 == 0 ? 0 : 0xFFFFFF));
        assertEquals(0x7F7F7F, board.getPixel(3, 5));
        assertEquals(
                0x123456, Pictures.square(picture(2, 1, (x, y) -> 0x123456)).getPixel(99, 99));
    }

    @Test
    void aPictureLiesBesideItsPersona() throws IOException {
        save("finance.png", picture(8, 8, (x, y) -> 0x336699));
        Pictures pictures = Pictures.read(workspace, List.of("finance", "plant"));
        assertEquals(Set.of("finance"), pictures.faces().keySet());
        assertEquals(0x336699, pictures.faces().get("finance").getPixel(1, 1));
        assertEquals(List.of(), pictures.problems());
    }

    @Test
    void whatIsNoPictureOrTooLargeIsNamed() throws IOException {
        Files.createDirectories(workspace.resolve("personas"));
        Files.writeString(workspace.resolve("personas/finance.jpg"), "no picture");
        Files.write(workspace.resolve("personas/plant.png"), new byte[2_000_001]);
        Pictures pictures = Pictures.read(workspace, List.of("finance", "plant"));
        assertEquals(Map.of(), pictures.faces());
        assertEquals(
                List.of("personas/finance.jpg", "personas/plant.png"),
                pictures.problems().stream().map(WorkspaceProblem::file).toList());
    }

    private void save(String name, ImageData data) throws IOException {
        Path folder = Files.createDirectories(workspace.resolve("personas"));
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {data};
        loader.save(folder.resolve(name).toString(), SWT.IMAGE_PNG);
    }

    private static ImageData picture(int width, int height, IntBinaryOperator point) {
        ImageData data = new ImageData(width, height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                data.setPixel(x, y, point.applyAsInt(x, y));
            }
        }
        return data;
    }
}

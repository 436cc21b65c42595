package org.winnable.leads.ui.internal.rows;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignTest {

    private static final String PLUGINS = "/plugin/";

    @ParameterizedTest
    @EnumSource(Sign.class)
    void everySignHasADrawing(Sign sign) {
        // bundles lie side by side
        Path file = Path.of("..", sign.drawing().getPath().substring(PLUGINS.length()));
        assertTrue(Files.isRegularFile(file), file::toString);
    }
}

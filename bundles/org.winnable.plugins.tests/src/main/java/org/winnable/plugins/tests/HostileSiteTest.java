package org.winnable.plugins.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnable.core.work.Progress;
import org.winnable.plugins.PluginException;

/** Sites whose bundles are sound but whose description asks p2 for more than to install them. */
class HostileSiteTest extends StoreTestCase {

    private static final String A = "org.example.a";
    private static final String NO_INSTRUCTIONS = "<touchpointData size='1'/>";
    private static final String TOUCHPOINT_DATA =
            "<touchpointData size='1'><instructions size='1'>%s</instructions></touchpointData>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<instruction key='install'>org.eclipse.equinox.p2.touchpoint.natives.remove(path:%s);</instruction>",
                "<instruction key='configure'>org.eclipse.equinox.p2.touchpoint.eclipse.addJvmArg(jvmArg:-Dx=%s);"
                        + "</instruction>",
                "<instruction key='unconfigure'>org.eclipse.equinox.p2.touchpoint.natives.remove(path:%s);"
                        + "</instruction>",
                "<instruction key='uninstall'>org.eclipse.equinox.p2.touchpoint.natives.rmdir(path:%s);</instruction>"
            })
    void whatWouldActOnTheMachineIsRefusedByName(String instruction) throws IOException, PluginException {
        Path precious = Files.writeString(folder.resolve("precious.txt"), "stays");
        Path site = folder.resolve("site");
        store().publish(List.of(PluginJar.of(A, "1.0.0").in(folder.resolve("built"))), site, Progress.NONE);
        describe(site, instruction.formatted(precious));

        PluginException refused = assertThrows(PluginException.class, () -> make(install(site)));

        String key = instruction.substring("<instruction key='".length(), instruction.indexOf("'>"));
        assertTrue(refused.getMessage().contains(A), refused.getMessage());
        assertTrue(refused.getMessage().contains('"' + key + '"'), refused.getMessage());
        assertEquals(List.of(), installed());
        assertEquals("stays", Files.readString(precious));
    }

    /** Gives the unit of a site an instruction, where Winnable writes none. */
    private static void describe(Path site, String instruction) throws IOException {
        try (FileSystem archive = FileSystems.newFileSystem(site.resolve("content.jar"))) {
            Path content = archive.getPath("content.xml");
            String text = Files.readString(content, StandardCharsets.UTF_8);
            assertTrue(text.contains(NO_INSTRUCTIONS), () -> "the site is described in another way: " + text);
            Files.writeString(content, text.replace(NO_INSTRUCTIONS, TOUCHPOINT_DATA.formatted(instruction)));
        }
    }
}

package org.winnable.plugins.internal.p2;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** Whether plug-ins are of a kind that only a new start brings in or takes out. */
final class NextStart {

    /** Parts, menus and perspectives are put together once, when the window is made. */
    private static final String WINDOW = "org.eclipse.e4.workbench.model";

    private NextStart() {}

    static boolean isNeeded(List<File> jars) {
        return jars.stream().anyMatch(NextStart::isNeeded);
    }

    private static boolean isNeeded(File file) {
        try (JarFile jar = new JarFile(file, false)) {
            var manifest = jar.getManifest();
            if (manifest != null && manifest.getMainAttributes().getValue("Fragment-Host") != null) {
                return true;
            }
            ZipEntry declarations = jar.getEntry("plugin.xml");
            if (declarations == null) {
                return false;
            }
            try (InputStream in = jar.getInputStream(declarations)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8).contains(WINDOW);
            }
        } catch (IOException e) {
            // what cannot be read contributes nothing; installing it says why
            return false;
        }
    }
}

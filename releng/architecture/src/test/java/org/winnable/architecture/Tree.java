package org.winnable.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The working tree that is built. */
public final class Tree {

    /** Its top folder. */
    public static final Path ROOT =
            Path.of(Objects.requireNonNull(System.getProperty("winnable.root"), "winnable.root"));

    private static final List<Bundle> BUNDLES = readBundles();

    private Tree() {}

    /** All bundles, those without code too. */
    public static List<Bundle> bundles() {
        return BUNDLES;
    }

    /** Regular files below a folder whose names end like this; none where there is no such folder. */
    public static List<Path> files(Path folder, String suffix) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(suffix))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** Fails where a scan has found less than it must, and so would prove nothing. */
    public static <C extends Collection<?>> C atLeast(int minimum, String what, C found) {
        assertTrue(
                found.size() >= minimum,
                () -> "Found only " + found.size() + " " + what + ", expected " + minimum + " or more below " + ROOT);
        return found;
    }

    private static List<Bundle> readBundles() {
        try (Stream<Path> folders = Files.list(ROOT.resolve("bundles"))) {
            List<Bundle> bundles = folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF")))
                    .sorted()
                    .map(Bundle::read)
                    .toList();
            return atLeast(6, "bundles", bundles);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

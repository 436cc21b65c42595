package org.winnable.cli.internal.output;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where a command is run from and prints to.
 *
 * @param out results, and nothing else
 * @param err progress and errors
 * @param terminal whether somebody watches {@code err}
 * @param folder the current folder
 * @param environment variables
 */
public record Console(
        PrintStream out, PrintStream err, boolean terminal, Path folder, Map<String, String> environment) {

    /** The widest line we print. */
    public static final int WIDTH = 100;

    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    /** Whether standard error is a terminal. Java tells this of input and output only; Linux tells it of each. */
    public static boolean isTerminal() {
        try {
            String target = Files.readSymbolicLink(STANDARD_ERROR).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            // elsewhere progress is plain lines, which are right everywhere
            return false;
        }
    }

    /** A path as the user wrote it, from the current folder. */
    public Path resolve(Path path) {
        return folder.resolve(path).normalize();
    }
}

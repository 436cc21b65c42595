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
 * @param questions to whom commands turn with what they must not decide alone
 */
public record Console(
        PrintStream out,
        PrintStream err,
        boolean terminal,
        Path folder,
        Map<String, String> environment,
        Questions questions) {

    /** The widest line we print. */
    public static final int WIDTH = 100;

    private static final Path STREAMS = Path.of("/proc/self/fd");
    private static final String INPUT = "0";
    private static final String ERROR = "2";

    /** Whether somebody watches standard error. */
    public static boolean isTerminal() {
        return isTerminal(ERROR);
    }

    /** Whether somebody sits at standard input. */
    public static boolean isAnswered() {
        return isTerminal(INPUT);
    }

    /** Java tells this of some streams and depends on its version; Linux tells it of each. */
    private static boolean isTerminal(String stream) {
        try {
            String target = Files.readSymbolicLink(STREAMS.resolve(stream)).toString();
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

    /** Where something comes from, as the user wrote it: a path is one from the current folder, an address stays. */
    public String origin(String written) {
        return written.matches("[a-z]{2,}:.*")
                ? written
                : resolve(Path.of(written)).toString();
    }
}

package org.winnable.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * One YAML text whose outermost value is a mapping, and the problems found in it so far.
 *
 * <p>Readers ask {@link #root()} for what they know; what they ask for and does not fit becomes a problem here and reading
 * goes on. A text that is no YAML at all has an empty root and a problem. Not thread-safe.
 */
public final class YamlDocument {

    private final YamlProblems problems;
    private final Optional<Node> node;
    private final YamlMapping root;

    private YamlDocument(YamlProblems problems, Optional<Node> node) {
        this.problems = problems;
        this.node = node;
        this.root = new YamlMapping(problems, node);
    }

    /**
     * Reads a text.
     *
     * @param file the name that problems carry
     */
    public static YamlDocument parse(String file, String text) {
        YamlProblems problems = new YamlProblems(file);
        return new YamlDocument(problems, YamlComposer.compose(text, problems));
    }

    /**
     * Reads a stream of UTF-8, with or without byte order mark; bytes that are none become a problem with their line. The
     * stream is not closed.
     *
     * @throws IOException if the stream cannot be read
     */
    public static YamlDocument read(String file, InputStream stream) throws IOException {
        YamlProblems problems = new YamlProblems(file);
        Optional<String> text = YamlComposer.decode(stream, problems);
        return new YamlDocument(problems, text.flatMap(t -> YamlComposer.compose(t, problems)));
    }

    /** The outermost mapping; empty if there is none. */
    public YamlMapping root() {
        return root;
    }

    /** What was found to be wrong so far, in the order of the text. */
    public List<YamlProblem> problems() {
        return problems.list().stream()
                .sorted(Comparator.comparingInt(YamlProblem::line).thenComparingInt(YamlProblem::column))
                .toList();
    }

    /** Whether nothing was found to be wrong so far. */
    public boolean isSound() {
        return problems.list().isEmpty();
    }

    /**
     * The line of a value, for those who find fault with it later.
     *
     * @param path keys and places from 0, joined by slashes: {@code strategies/0/weight}
     * @return the line from 1 of the value, or of the last part of the path that exists; empty for an empty text
     */
    public OptionalInt line(String path) {
        return node.map(n -> OptionalInt.of(YamlComposer.line(n, path))).orElseGet(OptionalInt::empty);
    }
}

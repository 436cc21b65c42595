package org.winnable.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of the bundles that a bundle may see, {@code edges.txt}. */
record AllowedEdges(List<Row> rows) {

    private static final String TABLE = "edges.txt";
    private static final String TESTS = ".tests";
    private static final String TEST_KIT = "org.winnable.testkit";

    /** One line of the table. */
    record Row(String bundle, List<String> maySee) {

        boolean fits(String name) {
            return Pattern.matches(Pattern.quote(bundle).replace("*", "\\E[^.]+(\\.[^.]+)*\\Q"), name);
        }

        static Row parse(String line) {
            String[] cells = line.split("\\|", -1);
            if (cells.length != 3) {
                throw new IllegalArgumentException(TABLE + ": three columns expected: " + line);
            }
            List<String> maySee = Arrays.stream(cells[1].split(","))
                    .map(String::strip)
                    .filter(Predicate.not(String::isEmpty))
                    .toList();
            return new Row(cells[0].strip(), maySee);
        }
    }

    static AllowedEdges read() {
        try (InputStream table = Objects.requireNonNull(AllowedEdges.class.getResourceAsStream(TABLE), TABLE)) {
            String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            return new AllowedEdges(text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Row::parse)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a bundle may see of ours. */
    Set<String> of(String bundle) {
        Stream<String> listed = rows.stream().filter(row -> row.fits(bundle)).flatMap(row -> row.maySee().stream());
        return Stream.concat(listed, ofTests(bundle)).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<String> ofTests(String bundle) {
        if (!bundle.endsWith(TESTS)) {
            return Stream.empty();
        }
        String tested = bundle.substring(0, bundle.length() - TESTS.length());
        return Stream.concat(of(tested).stream(), Stream.of(tested, TEST_KIT, TEST_KIT + ".swt"));
    }
}

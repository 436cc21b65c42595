package org.winnable.core.lead;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The rules by which titles are read, from the resource {@code job-titles.txt}, which explains its own format. Immutable and
 * thread-safe.
 */
final class JobTitleRules {

    private static final String RESOURCE = "job-titles.txt";
    private static final String DECISIVE = "!";
    private static final String NO_FUNCTION = "none";

    private final PhraseIndex levels;
    private final PhraseIndex functions;

    private JobTitleRules(PhraseIndex levels, PhraseIndex functions) {
        this.levels = levels;
        this.functions = functions;
    }

    /** The rules that ship. A resource that cannot be read is a broken build, not a user's problem. */
    static JobTitleRules load() {
        try (InputStream stream = Objects.requireNonNull(JobTitleRules.class.getResourceAsStream(RESOURCE));
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return parse(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Rules of the given lines.
     *
     * @throws IllegalArgumentException if a line has no meaning, or names a level or function that does not exist
     */
    static JobTitleRules parse(List<String> lines) {
        PhraseIndex levels = new PhraseIndex();
        PhraseIndex functions = new PhraseIndex();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] sides = line.split("=", 2);
            String[] head = sides[0].strip().split(" ");
            if (sides.length != 2 || head.length != 2) {
                throw new IllegalArgumentException(RESOURCE + ": " + line);
            }
            PhraseIndex index = switch (head[0]) {
                case "level" -> levels;
                case "function" -> functions;
                default -> throw new IllegalArgumentException(RESOURCE + ": " + line);
            };
            if (index == levels) {
                level(head[1]);
            } else if (!head[1].equals(NO_FUNCTION)) {
                function(head[1]);
            }
            for (String phrase : sides[1].split(",")) {
                index.add(phrase.strip(), head[1]);
            }
        }
        return new JobTitleRules(levels, functions);
    }

    JobTitle read(String title) {
        List<String> words = TitleWords.of(title);
        return new JobTitle(seniority(levels.find(words)), function(functions.find(words)));
    }

    /** A decisive level stands whatever else the title says; otherwise the highest counts, as in "Founder and developer". */
    private static Optional<Seniority> seniority(List<String> found) {
        return found.stream()
                .filter(level -> level.endsWith(DECISIVE))
                .findFirst()
                .map(JobTitleRules::level)
                .or(() -> found.stream().map(JobTitleRules::level).max(Comparator.naturalOrder()));
    }

    /** The first function named; running the whole only where nothing more special is. */
    private static Optional<JobFunction> function(List<String> found) {
        List<JobFunction> named = found.stream()
                .filter(function -> !function.equals(NO_FUNCTION))
                .map(JobTitleRules::function)
                .toList();
        return named.stream()
                .filter(function -> function != JobFunction.EXECUTIVE)
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    private static JobFunction function(String name) {
        return JobFunction.byKey(name).orElseThrow(() -> new IllegalArgumentException(RESOURCE + ": function " + name));
    }

    private static Seniority level(String name) {
        String key = name.endsWith(DECISIVE) ? name.substring(0, name.length() - 1) : name;
        return Seniority.byKey(key).orElseThrow(() -> new IllegalArgumentException(RESOURCE + ": level " + name));
    }
}

package org.winnable.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.winnable.core.scoring.TrainedContent;
import org.winnable.core.scoring.TrainedState;
import org.winnable.core.scoring.TrainingReport;
import org.winnable.core.text.Texts;
import org.winnable.workspace.internal.files.AtomicFile;
import org.winnable.workspace.internal.rules.FileProblems;
import org.winnable.workspace.internal.rules.TrainedText;
import org.winnable.yaml.YamlDocument;

/**
 * What strategies learnt: in the folder {@code scoring/trained} two files for each version, the report {@code NAME.vN.yaml} and the
 * bytes {@code NAME.vN.model}. A version is never overwritten. Thread-safe.
 */
public final class TrainedStates {

    /** The most bytes that a state may have: it is read whole whenever the rules are. */
    public static final int MOST_BYTES = 64 << 20;

    private static final Texts TEXTS = Texts.of(TrainedStates.class);
    private static final String FOLDER = "scoring/trained";
    private static final String REPORT = ".yaml";
    private static final String MODEL = ".model";
    private static final Pattern FILE = Pattern.compile("(.+)\\.v([1-9][0-9]{0,6})(\\.yaml|\\.model)");

    private final Path workspace;

    TrainedStates(Path workspace) {
        this.workspace = workspace;
    }

    /**
     * All versions, by name, the newest first; the bytes are not looked at.
     *
     * @throws WorkspaceException if a report cannot be read; with the problems of all
     */
    public List<TrainedVersion> list() throws WorkspaceException {
        List<WorkspaceProblem> problems = new ArrayList<>();
        List<TrainedVersion> versions = new ArrayList<>();
        for (var entry : versions().entrySet()) {
            for (int version : entry.getValue().descendingSet()) {
                try {
                    versions.add(new TrainedVersion(
                            entry.getKey(),
                            version,
                            described(entry.getKey(), version).text().report()));
                } catch (WorkspaceException e) {
                    problems.addAll(e.problems());
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new WorkspaceException(problems, null);
        }
        return List.copyOf(versions);
    }

    /**
     * The versions that there are of each name, in their order. Numbers whose report is missing are none.
     *
     * @throws WorkspaceException if the folder cannot be read
     */
    public SortedMap<String, NavigableSet<Integer>> versions() throws WorkspaceException {
        return Collections.unmodifiableSortedMap(numbers(REPORT));
    }

    /**
     * One version.
     *
     * @throws WorkspaceException if it is not there, has mistakes, or its bytes are not those that were saved
     */
    public TrainedState read(String name, int version) throws WorkspaceException {
        if (!TrainedState.isName(name)) {
            throw new WorkspaceException(FOLDER, TEXTS.get("trained.name", name), null);
        }
        Described described = described(name, version);
        TrainedContent content = content(name, version, described);
        if (!content.sha256().equals(described.text().sha256())) {
            throw described.problem("sha256", TEXTS.get("trained.changed", file(name, version, MODEL)));
        }
        return new TrainedState(name, version, described.text().report(), content);
    }

    /**
     * Saves what was learnt as the next version of a name, wholly or not at all. Models that name an earlier version keep it.
     *
     * @param name letters, digits, hyphens and underscores
     * @return with the version that it got
     * @throws WorkspaceException if it cannot be saved
     * @throws IllegalArgumentException if the name cannot be one, or there are more than {@link #MOST_BYTES}
     */
    public synchronized TrainedState save(String name, TrainingReport report, TrainedContent content)
            throws WorkspaceException {
        if (content.size() > MOST_BYTES) {
            throw new IllegalArgumentException(content + " are more than " + MOST_BYTES);
        }
        NavigableSet<Integer> reports = numbers(REPORT).getOrDefault(name, new TreeSet<>());
        // bytes without a report are left by a power cut: their number is not used again
        NavigableSet<Integer> models = numbers(MODEL).getOrDefault(name, new TreeSet<>());
        int next = 1 + Math.max(reports.isEmpty() ? 0 : reports.last(), models.isEmpty() ? 0 : models.last());
        TrainedState state = new TrainedState(name, next, report, content);
        String place = file(name, next, REPORT);
        String model = modelName(name, next);
        try {
            AtomicFile.create(
                    workspace.resolve(file(name, next, MODEL)), content.open().readAllBytes());
            // last, because it makes the version
            AtomicFile.create(
                    workspace.resolve(place), TrainedText.write(state, model).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new WorkspaceException(place, TEXTS.get("save.failed"), e);
        }
        return state;
    }

    /** A report and where it stands. */
    private record Described(String file, YamlDocument document, TrainedText.Described text) {

        WorkspaceException problem(String key, String message) {
            return new WorkspaceException(List.of(new WorkspaceProblem(file, document.line(key), message)), null);
        }
    }

    private Described described(String name, int version) throws WorkspaceException {
        String file = file(name, version, REPORT);
        YamlDocument document;
        try (InputStream stream = Files.newInputStream(workspace.resolve(file))) {
            document = YamlDocument.read(file, stream);
        } catch (NoSuchFileException e) {
            throw new WorkspaceException(file, TEXTS.get("file.missing", workspace), e);
        } catch (IOException e) {
            throw new WorkspaceException(file, TEXTS.get("file.unreadable"), e);
        }
        var text = TrainedText.read(document, version, modelName(name, version));
        if (text.isEmpty() || !document.isSound()) {
            throw new WorkspaceException(FileProblems.of(document), null);
        }
        return new Described(file, document, text.get());
    }

    private TrainedContent content(String name, int version, Described described) throws WorkspaceException {
        String file = file(name, version, MODEL);
        try (InputStream stream = Files.newInputStream(workspace.resolve(file))) {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw described.problem("model", TEXTS.get("trained.large", file, MOST_BYTES >> 20));
            }
            return TrainedContent.of(bytes);
        } catch (NoSuchFileException e) {
            throw described.problem("model", TEXTS.get("trained.missing", file));
        } catch (IOException e) {
            throw described.problem("model", TEXTS.get("trained.unreadable", file));
        }
    }

    private SortedMap<String, NavigableSet<Integer>> numbers(String ending) throws WorkspaceException {
        SortedMap<String, NavigableSet<Integer>> numbers = new TreeMap<>();
        Path folder = workspace.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return numbers;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> FILE.matcher(String.valueOf(file.getFileName())))
                    .filter(Matcher::matches)
                    .filter(found -> found.group(3).equals(ending) && TrainedState.isName(found.group(1)))
                    .forEach(found -> numbers.computeIfAbsent(found.group(1), name -> new TreeSet<>())
                            .add(Integer.valueOf(found.group(2))));
            return numbers;
        } catch (IOException e) {
            throw new WorkspaceException(FOLDER, TEXTS.get("trained.folder"), e);
        }
    }

    private static String file(String name, int version, String ending) {
        return FOLDER + "/" + name + ".v" + version + ending;
    }

    /** The name of the file with the bytes, which lies next to the report. */
    private static String modelName(String name, int version) {
        return name + ".v" + version + MODEL;
    }
}

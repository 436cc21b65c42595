package org.winnable.workspace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.winnable.core.parameter.ParameterProblem;
import org.winnable.core.rules.Agreement;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.rules.LifecycleCheck;
import org.winnable.core.rules.Rules;
import org.winnable.core.rules.ScoringModel;
import org.winnable.core.text.Texts;
import org.winnable.workspace.internal.rules.FileProblems;
import org.winnable.workspace.internal.rules.RuleFiles;
import org.winnable.workspace.internal.rules.TrainedLookup;
import org.winnable.yaml.YamlDocument;

/** Reads the written rules of one folder and finds the problems of all files at once. Not thread-safe. */
final class RuleReader {

    private static final Texts TEXTS = Texts.of(RuleReader.class);

    private final Path folder;
    private final Map<String, String> instead;
    private final List<WorkspaceProblem> problems = new ArrayList<>();
    private final TrainedLookup trained;

    /**
     * A reader.
     *
     * @param instead texts to be read in place of what some files hold, by their place in the folder
     */
    RuleReader(Path folder, Map<String, String> instead) {
        this.folder = folder;
        this.instead = Map.copyOf(instead);
        this.trained = new KnownStates(new TrainedStates(folder), this::report);
    }

    /** What the rules and settings say. */
    record Reading(SettingsFile settings, Rules rules) {}

    Reading read() throws WorkspaceException {
        return read(Optional.empty());
    }

    /**
     * Reads all rules.
     *
     * @param other the scoring model to be read instead of the one in force
     */
    Reading read(Optional<String> other) throws WorkspaceException {
        Optional<SettingsFile> settings = read(Workspace.SETTINGS_FILE, SettingsFile::read);
        String model = other.or(() -> settings.map(SettingsFile::model)).orElse(RuleFiles.DEFAULT_MODEL);
        Optional<Agreement> agreement = read(RuleFiles.AGREEMENT, RuleFiles::agreement);
        Optional<Lifecycle> lifecycle =
                read(RuleFiles.LIFECYCLE, RuleFiles::lifecycle).flatMap(Function.identity());
        Optional<ScoringModel> scoring =
                read(RuleFiles.model(model), document -> RuleFiles.model(document, model, trained));
        if (lifecycle.isPresent() && scoring.isPresent()) {
            check(lifecycle.get(), scoring.get());
        }
        if (!problems.isEmpty()) {
            throw new WorkspaceException(problems, null);
        }
        SettingsFile file = settings.orElseThrow();
        return new Reading(
                file,
                new Rules(
                        file.settings().orElseThrow().zone(),
                        agreement.orElseThrow(),
                        lifecycle.orElseThrow(),
                        scoring.orElseThrow()));
    }

    /** Rules that nobody can meet, or that send people to and fro, are mistakes as much as a misspelt word is. */
    private void check(Lifecycle lifecycle, ScoringModel scoring) {
        for (ParameterProblem problem : LifecycleCheck.problems(lifecycle, scoring.caps())) {
            problems.add(new WorkspaceProblem(
                    RuleFiles.LIFECYCLE, line(RuleFiles.LIFECYCLE, problem.path()), problem.message()));
        }
    }

    /** One scoring model, whether it is in force or not. */
    ScoringModel model(String id) throws WorkspaceException {
        Optional<ScoringModel> model = read(RuleFiles.model(id), document -> RuleFiles.model(document, id, trained));
        if (!problems.isEmpty()) {
            throw new WorkspaceException(problems, null);
        }
        return model.orElseThrow();
    }

    SettingsFile settings() throws WorkspaceException {
        Optional<SettingsFile> settings = read(Workspace.SETTINGS_FILE, SettingsFile::read);
        if (!problems.isEmpty()) {
            throw new WorkspaceException(problems, null);
        }
        return settings.orElseThrow();
    }

    /** The line of a value in a file, as {@link YamlDocument#line} says; empty if there is no such file. */
    OptionalInt line(String file, String path) {
        return document(file).map(document -> document.line(path)).orElseGet(OptionalInt::empty);
    }

    /** Once, though several models or strategies may stumble over it. */
    private void report(WorkspaceException e) {
        e.problems().stream().filter(problem -> !problems.contains(problem)).forEach(problems::add);
    }

    private <T> Optional<T> read(String file, Function<YamlDocument, T> reader) {
        return document(file).map(document -> {
            T value = reader.apply(document);
            problems.addAll(FileProblems.of(document));
            return value;
        });
    }

    private Optional<YamlDocument> document(String file) {
        String text = instead.get(file);
        try (InputStream stream = text == null
                ? Files.newInputStream(folder.resolve(file))
                : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
            return Optional.of(YamlDocument.read(file, stream));
        } catch (NoSuchFileException e) {
            problems.add(new WorkspaceProblem(file, OptionalInt.empty(), TEXTS.get("file.missing", folder)));
        } catch (IOException e) {
            problems.add(new WorkspaceProblem(file, OptionalInt.empty(), TEXTS.get("file.unreadable")));
        }
        return Optional.empty();
    }
}

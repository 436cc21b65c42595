package org.winnable.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.winnable.core.rules.Rules;
import org.winnable.core.rules.ScoringModel;
import org.winnable.core.text.Texts;
import org.winnable.workspace.ModelVersion.Status;
import org.winnable.workspace.internal.rules.ModelText;
import org.winnable.workspace.internal.rules.RuleFiles;
import org.winnable.yaml.YamlDocument;
import org.winnable.yaml.YamlEdit;
import org.winnable.yaml.YamlElement;

/**
 * The scoring models of a workspace: files in the folder {@code scoring}. The one that {@code workspace.yaml} names is in force,
 * others are drafts. Publishing keeps the version that was in force in {@code scoring/versions}, so that any of them can be looked
 * at, tried on the past and published again. Thread-safe.
 */
public final class ModelFiles {

    private static final Texts TEXTS = Texts.of(ModelFiles.class);
    private static final String FOLDER = "scoring";
    private static final String VERSIONS = "versions/";
    private static final String YAML = ".yaml";
    private static final String PUBLISHED = "published";

    private final Workspace workspace;

    ModelFiles(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * All models, the one in force first, then drafts by name, then earlier versions, the newest first.
     *
     * @throws WorkspaceException if one of them cannot be read; with the problems of all
     */
    public List<ModelVersion> list() throws WorkspaceException {
        String inForce = workspace.rules().model().id();
        List<WorkspaceProblem> problems = new ArrayList<>();
        List<ModelVersion> versions = new ArrayList<>();
        versions.add(version(inForce, inForce));
        for (String id : ids("")) {
            if (!id.equals(inForce)) {
                try {
                    versions.add(version(id, inForce));
                } catch (WorkspaceException e) {
                    problems.addAll(e.problems());
                }
            }
        }
        List<ModelVersion> earlier = new ArrayList<>();
        for (String id : ids(VERSIONS)) {
            earlier.add(version(VERSIONS + id, inForce));
        }
        earlier.sort((one, other) ->
                Integer.compare(other.model().version(), one.model().version()));
        versions.addAll(earlier);
        if (!problems.isEmpty()) {
            throw new WorkspaceException(problems, null);
        }
        return List.copyOf(versions);
    }

    /**
     * The rules as they would be with another model.
     *
     * @param reference as of {@link ModelVersion#reference}
     * @throws WorkspaceException if there is no such model, or the rules have mistakes
     */
    public Rules rules(String reference) throws WorkspaceException {
        String id = id(reference);
        if (!Files.isRegularFile(file(id))) {
            throw new WorkspaceException(RuleFiles.model(id), TEXTS.get("model.unknown", reference), null);
        }
        return new RuleReader(workspace.folder(), Map.of())
                .read(Optional.of(id))
                .rules();
    }

    /**
     * Puts a model into force as the next version.
     *
     * @param reference a draft or an earlier version
     * @param today the day that is noted
     * @return what is in force now
     * @throws WorkspaceException if there is no such model, it has mistakes, or it cannot be saved; everything is then as it was
     */
    public ScoringModel publish(String reference, LocalDate today) throws WorkspaceException {
        rules(reference);
        return publishText(text(id(reference)), today);
    }

    /**
     * Puts a changed model into force as the next version. The file keeps its comments where only single values have changed.
     *
     * @param draft changed from the model in force
     * @param today the day that is noted
     * @return what is in force now
     * @throws WorkspaceException if the model has mistakes or cannot be saved; everything is then as it was
     */
    public ScoringModel publish(ScoringModel draft, LocalDate today) throws WorkspaceException {
        ScoringModel now = workspace.rules().model();
        return publishText(ModelText.changed(text(now.id()), now, draft), today);
    }

    private ScoringModel publishText(String text, LocalDate today) throws WorkspaceException {
        ScoringModel now = workspace.rules().model();
        String dated = YamlEdit.with(text, "version", Integer.toString(now.version() + 1))
                .flatMap(next -> YamlEdit.with(next, PUBLISHED, today.toString()))
                .orElse(text);
        String kept = VERSIONS + now.id() + "-" + now.version();
        if (!Files.exists(file(kept))) {
            workspace.write(RuleFiles.model(kept), text(now.id()));
        }
        workspace.saveRules(RuleFiles.model(now.id()), dated);
        return workspace.rules().model();
    }

    private ModelVersion version(String id, String inForce) throws WorkspaceException {
        ScoringModel model = new RuleReader(workspace.folder(), Map.of()).model(id);
        boolean earlier = id.startsWith(VERSIONS);
        Status status = id.equals(inForce) ? Status.IN_FORCE : earlier ? Status.EARLIER : Status.DRAFT;
        return new ModelVersion(reference(id, model), model, status, published(id));
    }

    private Optional<LocalDate> published(String id) throws WorkspaceException {
        YamlDocument document = YamlDocument.parse(RuleFiles.model(id), text(id));
        return document.root().get(PUBLISHED).flatMap(YamlElement::text).flatMap(ModelFiles::date);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            // the reader of the model says so where it counts; a list of models need not fail for it
            return Optional.empty();
        }
    }

    private List<String> ids(String below) throws WorkspaceException {
        Path folder = workspace.folder().resolve(FOLDER).resolve(below);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(YAML))
                    .map(name -> name.substring(0, name.length() - YAML.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new WorkspaceException(FOLDER, TEXTS.get("model.folder"), e);
        }
    }

    private String text(String id) throws WorkspaceException {
        try {
            return Files.readString(file(id));
        } catch (IOException e) {
            throw new WorkspaceException(RuleFiles.model(id), TEXTS.get("model.unreadable"), e);
        }
    }

    private Path file(String id) {
        return workspace.folder().resolve(RuleFiles.model(id));
    }

    private static String id(String reference) {
        int at = reference.lastIndexOf('@');
        return at < 0 ? reference : VERSIONS + reference.substring(0, at) + "-" + reference.substring(at + 1);
    }

    private static String reference(String id, ScoringModel model) {
        if (!id.startsWith(VERSIONS)) {
            return id;
        }
        String name = id.substring(VERSIONS.length());
        String version = "-" + model.version();
        return name.endsWith(version)
                ? name.substring(0, name.length() - version.length()) + "@" + model.version()
                : name;
    }
}

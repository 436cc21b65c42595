package org.winnable.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.winnable.core.rules.Rules;
import org.winnable.core.rules.ScoringModel;
import org.winnable.core.text.Texts;
import org.winnable.workspace.ModelVersion.Status;
import org.winnable.workspace.internal.rules.LifecycleText;
import org.winnable.workspace.internal.rules.ModelText;
import org.winnable.workspace.internal.rules.RuleFiles;
import org.winnable.yaml.YamlDocument;
import org.winnable.yaml.YamlEdit;
import org.winnable.yaml.YamlElement;

/**
 * The scoring models of a workspace: files in the folder {@code scoring}. The one that {@code workspace.yaml} names is in force,
 * others are drafts. Publishing keeps the version that was in force in {@code scoring/versions}, the lifecycle with its thresholds
 * beside the model, so that any of them can be looked at, tried on the past and published again. Thread-safe.
 */
public final class ModelFiles {

    private static final Texts TEXTS = Texts.of(ModelFiles.class);
    private static final String FOLDER = "scoring";
    private static final String VERSIONS = "versions/";
    private static final String YAML = ".yaml";
    /** Behind the name of a version: the lifecycle that held with it. */
    private static final String THRESHOLDS = ".lifecycle";

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
     * The rules as they would be with another model; those of an earlier version with the lifecycle that held with it, where it
     * was kept.
     *
     * @param reference as of {@link ModelVersion#reference}
     * @throws WorkspaceException if there is no such model, or the rules have mistakes
     */
    public Rules rules(String reference) throws WorkspaceException {
        String id = id(reference);
        if (!Files.isRegularFile(file(id))) {
            throw new WorkspaceException(RuleFiles.model(id), TEXTS.get("model.unknown", reference), null);
        }
        return new RuleReader(workspace.folder(), lifecycle(id))
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
        String id = id(reference);
        return publish(text(id), lifecycle(id), today);
    }

    /**
     * Puts a changed model and changed thresholds of the lifecycle into force as the next version. Only what
     * differs changes in the files, so that comments stay.
     *
     * @param draft the rules in force with another model, or other least scores in the lifecycle
     * @param today the day that is noted
     * @return what is in force now
     * @throws WorkspaceException if the rules have mistakes, the file of the lifecycle holds other stages by now, or they cannot be saved;
     *     everything is then as it was
     */
    public ScoringModel publish(Rules draft, LocalDate today) throws WorkspaceException {
        Rules now = workspace.rules();
        Map<String, String> lifecycle = new LinkedHashMap<>();
        if (!draft.lifecycle().equals(now.lifecycle())) {
            lifecycle.put(RuleFiles.LIFECYCLE, lifecycle(now, draft));
        }
        String model = text(now.model().id());
        return publish(ModelText.changed(model, now.model(), draft.model()), lifecycle, today);
    }

    /** The changed text; refused where it would say anything else than the draft, as where the file holds other stages by now. */
    private String lifecycle(Rules now, Rules draft) throws WorkspaceException {
        Optional<String> text =
                LifecycleText.changed(workspace.text(RuleFiles.LIFECYCLE), now.lifecycle(), draft.lifecycle());
        boolean says = text.isPresent()
                && RuleFiles.lifecycle(YamlDocument.parse(RuleFiles.LIFECYCLE, text.get()))
                        .equals(Optional.of(draft.lifecycle()));
        if (!says) {
            throw new WorkspaceException(RuleFiles.LIFECYCLE, TEXTS.get("model.thresholds"), null);
        }
        return text.get();
    }

    private ScoringModel publish(String model, Map<String, String> lifecycle, LocalDate today)
            throws WorkspaceException {
        ScoringModel now = keepInForce();
        Map<String, String> texts = new LinkedHashMap<>(lifecycle);
        texts.put(RuleFiles.model(now.id()), dated(model, now.version() + 1, today));
        workspace.saveRules(texts);
        return workspace.rules().model();
    }

    /** The text of a model as a version that was published on a day. */
    static String dated(String model, int version, LocalDate today) {
        return YamlEdit.with(model, "version", Integer.toString(version))
                .flatMap(next -> YamlEdit.with(next, PUBLISHED, today.toString()))
                .orElse(model);
    }

    /** Keeps the model in force and its lifecycle among the earlier versions, and gives it. */
    ScoringModel keepInForce() throws WorkspaceException {
        ScoringModel now = workspace.rules().model();
        String kept = VERSIONS + now.id() + "-" + now.version();
        if (!Files.exists(file(kept))) {
            workspace.write(RuleFiles.model(kept), text(now.id()));
        }
        if (!Files.exists(file(kept + THRESHOLDS))) {
            workspace.write(RuleFiles.model(kept + THRESHOLDS), workspace.text(RuleFiles.LIFECYCLE));
        }
        return now;
    }

    /** The lifecycle that held with an earlier version, to be read instead of today's; empty where none was kept. */
    private Map<String, String> lifecycle(String id) throws WorkspaceException {
        return id.startsWith(VERSIONS) && Files.isRegularFile(file(id + THRESHOLDS))
                ? Map.of(RuleFiles.LIFECYCLE, text(id + THRESHOLDS))
                : Map.of();
    }

    private ModelVersion version(String id, String inForce) throws WorkspaceException {
        ScoringModel model = new RuleReader(workspace.folder(), Map.of()).model(id);
        boolean earlier = id.startsWith(VERSIONS);
        Status status = id.equals(inForce) ? Status.IN_FORCE : earlier ? Status.EARLIER : Status.DRAFT;
        boolean thresholds = earlier ? !lifecycle(id).isEmpty() : id.equals(inForce);
        return new ModelVersion(reference(id, model), model, thresholds, status, published(id));
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
                    .filter(name -> below.isEmpty() || !name.endsWith(THRESHOLDS))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new WorkspaceException(FOLDER, TEXTS.get("model.folder"), e);
        }
    }

    private String text(String id) throws WorkspaceException {
        return workspace.text(RuleFiles.model(id));
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

package org.winnable.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.winnable.core.content.Asset;
import org.winnable.core.content.AssetStatus;
import org.winnable.core.content.PlannedAsset;
import org.winnable.core.persona.Persona;
import org.winnable.core.persona.PersonaKeys;
import org.winnable.core.rules.ScoringModel;
import org.winnable.core.text.Texts;
import org.winnable.workspace.internal.content.AssetText;
import org.winnable.workspace.internal.rules.RuleFiles;
import org.winnable.workspace.pack.Pack;
import org.winnable.workspace.pack.PackFile;
import org.winnable.yaml.YamlDocument;
import org.winnable.yaml.YamlEdit;

/** Makes a client pack of a workspace; what is one client's own stays there. */
final class PackExport {

    private static final Texts TEXTS = Texts.of(AppliedPacks.class);
    private static final String SIGNATURES = "signatures";
    private static final String PICTURES = "branding";

    private final Workspace workspace;

    PackExport(Workspace workspace) {
        this.workspace = workspace;
    }

    /** As {@link AppliedPacks#export}. */
    Pack pack(String name, String description) throws WorkspaceException {
        ScoringModel model = workspace.rules().model();
        if (model.strategies().stream().anyMatch(use -> use.trained().isPresent())) {
            throw new WorkspaceException(RuleFiles.model(model.id()), TEXTS.get("pack.trained"), null);
        }
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                PackFile.AGREEMENT,
                without(RuleFiles.AGREEMENT, workspace.text(RuleFiles.AGREEMENT), SIGNATURES, "pack.signatures"));
        files.put(PackFile.LIFECYCLE, workspace.text(RuleFiles.LIFECYCLE));
        files.put(PackFile.MODEL, workspace.text(RuleFiles.model(model.id())));
        for (String place : List.of(PackFile.BRANDING, PackFile.GLOSSARY, PackFile.JOURNEY)) {
            workspace.textIfThere(place).ifPresent(text -> files.put(place, text));
        }
        for (String picture : list(PICTURES, PackFile::isPicture)) {
            files.put(picture, workspace.text(picture));
        }
        personas(files);
        assets(files);
        return new Pack(name, description, files);
    }

    /** What people said was said to this client. */
    private void personas(Map<String, String> files) throws WorkspaceException {
        PersonaFiles.Reading reading = workspace.personas().read();
        if (!reading.problems().isEmpty()) {
            throw new WorkspaceException(reading.problems(), null);
        }
        for (Persona persona : reading.personas()) {
            String place = PersonaFiles.place(persona.key());
            if (!persona.archived() && PackFile.isPersona(place)) {
                files.put(place, without(place, workspace.text(place), PersonaKeys.VOICE, "pack.voice"));
            }
        }
    }

    private void assets(Map<String, String> files) throws WorkspaceException {
        ContentReading reading = workspace.content().read();
        if (!reading.problems().isEmpty()) {
            throw new WorkspaceException(reading.problems(), null);
        }
        Map<String, List<PlannedAsset>> byFile = new TreeMap<>();
        for (PlannedAsset asset : reading.assets()) {
            String file = reading.files().get(asset.key());
            if (file != null && asset.status() != AssetStatus.RETIRED && PackFile.isContent(file)) {
                byFile.merge(
                        file,
                        List.of(template(asset)),
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList());
            }
        }
        byFile.forEach((file, assets) -> files.put(file, AssetText.write(assets)));
    }

    /** What an asset is and where it belongs; whose it is, where it lies and what it cost is one client's own. */
    private static PlannedAsset template(PlannedAsset asset) {
        Asset same = asset.asset();
        Asset what = new Asset(
                same.key(),
                same.title(),
                same.format(),
                Optional.empty(),
                same.language(),
                same.keywords(),
                Map.of(),
                same.problems());
        return new PlannedAsset(
                what,
                asset.kind(),
                AssetStatus.PLANNED,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                PlannedAsset.Dates.NONE,
                Optional.empty(),
                asset.places());
    }

    private static String without(String place, String text, String key, String remedy) throws WorkspaceException {
        if (!YamlDocument.parse(place, text).root().keys().contains(key)) {
            return text;
        }
        return YamlEdit.without(text, key).orElseThrow(() -> new WorkspaceException(place, TEXTS.get(remedy), null));
    }

    private List<String> list(String folder, Predicate<String> wanted) throws WorkspaceException {
        Path path = workspace.folder().resolve(folder);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> folder + "/" + file.getFileName())
                    .filter(wanted)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new WorkspaceException(folder, TEXTS.get("file.unreadable"), e);
        }
    }
}

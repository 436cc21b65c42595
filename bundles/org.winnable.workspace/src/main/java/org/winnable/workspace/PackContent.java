package org.winnable.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.winnable.core.journey.Journey;
import org.winnable.core.text.Texts;
import org.winnable.workspace.internal.content.AssetReader;
import org.winnable.workspace.internal.content.JourneyReader;
import org.winnable.workspace.internal.rules.FileProblems;
import org.winnable.workspace.pack.PackFile;
import org.winnable.yaml.YamlDocument;

/** The journey and the assets as they would be after a client pack was put in. */
final class PackContent {

    private static final Texts TEXTS = Texts.of(AppliedPacks.class);

    private final Workspace workspace;

    PackContent(Workspace workspace) {
        this.workspace = workspace;
    }

    /** As {@link AppliedPacks#findings}. */
    List<WorkspaceProblem> findings(Map<String, String> changes) throws WorkspaceException {
        if (changes.keySet().stream().noneMatch(place -> place.equals(PackFile.JOURNEY) || PackFile.isContent(place))) {
            return List.of();
        }
        String journey = changes.getOrDefault(
                PackFile.JOURNEY, workspace.textIfThere(PackFile.JOURNEY).orElseGet(ShippedJourney.CLASSIC::text));
        Journey after =
                HouseStyle.read(PackFile.JOURNEY, journey, JourneyReader::read).orElseThrow();
        // the pack's first: of two assets with one key, the one that was there before is the finding
        Map<String, String> texts = new LinkedHashMap<>(changes);
        texts.keySet().removeIf(place -> !PackFile.isContent(place));
        ContentReading present = workspace.content().read();
        Set<String> files = new TreeSet<>(present.files().values());
        present.problems().stream().map(WorkspaceProblem::file).forEach(files::add);
        for (String file : files) {
            if (!texts.containsKey(file)) {
                texts.put(file, workspace.text(file));
            }
        }
        List<WorkspaceProblem> theirs = new ArrayList<>();
        List<WorkspaceProblem> ours = new ArrayList<>();
        read(after, texts).forEach(problem -> (changes.containsKey(problem.file()) ? theirs : ours).add(problem));
        if (!theirs.isEmpty()) {
            throw new WorkspaceException(theirs, null);
        }
        ours.removeAll(present.problems());
        return List.copyOf(ours);
    }

    /** What is wrong with files of assets by a journey; of two with one key, the later one is named. */
    private List<WorkspaceProblem> read(Journey journey, Map<String, String> texts) {
        AssetReader reader = new AssetReader(journey, workspace.settings().currency());
        List<WorkspaceProblem> problems = new ArrayList<>();
        Map<String, String> places = new HashMap<>();
        texts.forEach((file, text) -> {
            YamlDocument document = YamlDocument.parse(file, text);
            for (AssetReader.Read read : reader.read(document)) {
                String key = read.asset().key();
                String other = places.putIfAbsent(key, file);
                if (other != null) {
                    OptionalInt line = document.line(AssetReader.LIST + "/" + read.index());
                    problems.add(new WorkspaceProblem(file, line, TEXTS.get("asset.twice", key, other)));
                }
            }
            problems.addAll(FileProblems.of(document));
        });
        return problems;
    }
}

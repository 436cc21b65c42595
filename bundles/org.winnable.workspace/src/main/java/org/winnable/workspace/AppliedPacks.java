package org.winnable.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.winnable.core.rules.Rules;
import org.winnable.core.rules.ScoringModel;
import org.winnable.core.text.Texts;
import org.winnable.workspace.internal.files.AtomicFile;
import org.winnable.workspace.internal.rules.RuleFiles;
import org.winnable.workspace.pack.Pack;
import org.winnable.workspace.pack.PackFile;
import org.winnable.workspace.pack.PackReader;

/**
 * The client packs of a workspace: puts one in, takes it back, makes one of the workspace's own rules. Each that was put in is noted in
 * the folder {@code packs} with what its files held before. Thread-safe.
 */
public final class AppliedPacks {

    private static final Texts TEXTS = Texts.of(AppliedPacks.class);
    private static final String FOLDER = "packs";
    private static final Pattern RECORD = Pattern.compile("([1-9][0-9]{0,8})\\.yaml");

    private final Workspace workspace;

    AppliedPacks(Workspace workspace) {
        this.workspace = workspace;
    }

    /** All that were put in, oldest first; those taken back too. */
    public List<AppliedPack> list() throws WorkspaceException {
        List<AppliedPack> packs = new ArrayList<>();
        for (Map.Entry<Integer, PackRecord> each : records().entrySet()) {
            packs.add(shown(each.getKey(), each.getValue()));
        }
        return List.copyOf(packs);
    }

    /**
     * What the files of the workspace would hold after a pack was put in, by their place; files that would hold what they do are
     * left out. The pack's model takes the place of the one in force.
     */
    public Map<String, String> changes(Pack pack) throws WorkspaceException {
        String inForce = RuleFiles.model(workspace.rules().model().id());
        Map<String, String> changes = new LinkedHashMap<>();
        for (Map.Entry<String, String> file : pack.files().entrySet()) {
            String place = file.getKey().equals(PackFile.MODEL) ? inForce : file.getKey();
            Optional<String> present = workspace.textIfThere(place);
            boolean same = place.equals(inForce)
                    ? present.map(AppliedPacks::undated).equals(Optional.of(undated(file.getValue())))
                    : present.equals(Optional.of(file.getValue()));
            if (!same) {
                changes.put(place, file.getValue());
            }
        }
        return changes;
    }

    /** Two models that differ by number and day alone are the same. */
    private static String undated(String model) {
        return ModelFiles.dated(model, 1, LocalDate.EPOCH);
    }

    /**
     * The rules as they would be after some {@link #changes}.
     *
     * @throws WorkspaceException if they would have mistakes
     */
    public Rules rules(Map<String, String> changes) throws WorkspaceException {
        return new RuleReader(workspace.folder(), changes).read().rules();
    }

    /**
     * What would be wrong with the personas, the journey and the assets after some {@link #changes} that is not wrong now: an asset of the
     * workspace may name a stage that the pack's journey does not have, or have the key of one of the pack's. Such an asset is in no plan
     * until its file is mended.
     *
     * @throws WorkspaceException if the assets of the pack itself have mistakes
     */
    public List<WorkspaceProblem> findings(Map<String, String> changes) throws WorkspaceException {
        return new PackContent(workspace).findings(changes);
    }

    /**
     * Puts a pack in; its model becomes the next version. What its files held is noted first, so that it can be taken back even if the process ends half-way.
     *
     * @param now its day, in the workspace's own zone, is noted in the model
     * @throws WorkspaceException if the rules would have mistakes, nothing would change, or a file cannot be saved
     */
    public AppliedPack apply(Pack pack, Instant now) throws WorkspaceException {
        Map<String, String> changes = changes(pack);
        rules(changes);
        findings(changes);
        if (changes.isEmpty()) {
            throw new WorkspaceException(PackFile.LIST, TEXTS.get("pack.nothing", pack.name()), null);
        }
        ScoringModel model = workspace.rules().model();
        LocalDate today = LocalDate.ofInstant(now, workspace.settings().zone());
        // after the check, whose lines are those of the pack
        changes.computeIfPresent(
                RuleFiles.model(model.id()), (place, text) -> ModelFiles.dated(text, model.version() + 1, today));
        List<PackRecord.Entry> entries = new ArrayList<>();
        for (Map.Entry<String, String> change : changes.entrySet()) {
            entries.add(
                    new PackRecord.Entry(change.getKey(), workspace.textIfThere(change.getKey()), change.getValue()));
        }
        NavigableMap<Integer, PackRecord> records = records();
        int number = records.isEmpty() ? 1 : records.lastKey() + 1;
        PackRecord note = new PackRecord(pack.name(), now, Optional.empty(), entries);
        workspace.write(place(number), note.text());
        if (changes.keySet().stream().anyMatch(PackFile::isRule)) {
            workspace.models().keepInForce();
        }
        for (Map.Entry<String, String> change : changes.entrySet()) {
            workspace.write(change.getKey(), change.getValue());
        }
        return shown(number, note);
    }

    /**
     * Takes back the pack that was put in last and is still in.
     *
     * @throws WorkspaceException if there is none, somebody changed one of its files since, or the rules would have mistakes
     */
    public AppliedPack undo(Instant now) throws WorkspaceException {
        Map.Entry<Integer, PackRecord> last = records().descendingMap().entrySet().stream()
                .filter(each -> each.getValue().undone().isEmpty())
                .findFirst()
                .orElseThrow(() -> new WorkspaceException(FOLDER, TEXTS.get("pack.none"), null));
        PackRecord note = last.getValue();
        Map<String, String> before = new LinkedHashMap<>();
        for (PackRecord.Entry file : note.files()) {
            Optional<String> present = workspace.textIfThere(file.place());
            if (!present.equals(Optional.of(file.after())) && !present.equals(file.before())) {
                throw new WorkspaceException(file.place(), TEXTS.get("pack.changed", note.name()), null);
            }
            file.before().ifPresent(text -> before.put(file.place(), text));
        }
        rules(before);
        for (PackRecord.Entry file : note.files()) {
            if (file.before().isPresent()) {
                workspace.write(file.place(), file.before().get());
            } else {
                delete(file.place());
            }
        }
        PackRecord undone = note.undone(now);
        workspace.write(place(last.getKey()), undone.text());
        return shown(last.getKey(), undone);
    }

    /**
     * Makes a pack of the workspace's agreement, lifecycle, model in force, branding, words, personas, journey and assets. What is one
     * client's own stays there: the signatures of the agreement, what strategies learnt from its people, what people said to it, and of
     * assets all but what they are and where they belong; they are planned anew.
     *
     * @throws WorkspaceException if a file has mistakes, or the model in force needs what was learnt
     */
    public Pack export(String name, String description) throws WorkspaceException {
        return new PackExport(workspace).pack(name, description);
    }

    /**
     * Writes a pack into a folder, from which {@link PackReader#read(Path)} reads it.
     *
     * @param folder is made where missing
     * @throws WorkspaceException if there is a pack already, or it cannot be written
     */
    public static void write(Pack pack, Path folder) throws WorkspaceException {
        if (Files.exists(folder.resolve(PackFile.LIST))) {
            throw new WorkspaceException(folder.toString(), TEXTS.get("pack.exists"), null);
        }
        try {
            for (Map.Entry<String, String> file : pack.files().entrySet()) {
                AtomicFile.write(folder.resolve(file.getKey()), file.getValue());
            }
            // last, because it makes the folder a pack
            AtomicFile.write(folder.resolve(PackFile.LIST), PackReader.list(pack));
        } catch (IOException e) {
            throw new WorkspaceException(folder.toString(), TEXTS.get("save.failed"), e);
        }
    }

    private void delete(String place) throws WorkspaceException {
        try {
            Files.deleteIfExists(workspace.folder().resolve(place));
        } catch (IOException e) {
            throw new WorkspaceException(place, TEXTS.get("save.failed"), e);
        }
    }

    private NavigableMap<Integer, PackRecord> records() throws WorkspaceException {
        NavigableMap<Integer, PackRecord> records = new TreeMap<>();
        Path folder = workspace.folder().resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return records;
        }
        List<String> names;
        try (Stream<Path> files = Files.list(folder)) {
            names = files.map(file -> String.valueOf(file.getFileName())).toList();
        } catch (IOException e) {
            throw new WorkspaceException(FOLDER, TEXTS.get("file.unreadable"), e);
        }
        for (String name : names) {
            var number = RECORD.matcher(name);
            if (number.matches()) {
                String place = FOLDER + "/" + name;
                records.put(Integer.valueOf(number.group(1)), PackRecord.read(place, workspace.text(place)));
            }
        }
        return records;
    }

    private static String place(int number) {
        return FOLDER + "/" + number + ".yaml";
    }

    private static AppliedPack shown(int number, PackRecord pack) {
        return new AppliedPack(
                number,
                pack.name(),
                pack.applied(),
                pack.undone(),
                pack.files().stream().map(PackRecord.Entry::place).toList());
    }
}

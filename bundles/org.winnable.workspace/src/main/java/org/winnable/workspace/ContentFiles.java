package org.winnable.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.winnable.core.content.PlannedAsset;
import org.winnable.core.content.TouchPolicy;
import org.winnable.core.journey.Journey;
import org.winnable.core.text.Texts;
import org.winnable.workspace.internal.content.AssetFile;
import org.winnable.workspace.internal.content.AssetReader;
import org.winnable.workspace.internal.content.JourneyReader;
import org.winnable.workspace.internal.content.TouchReader;
import org.winnable.workspace.internal.rules.FileProblems;
import org.winnable.workspace.internal.rules.RuleFiles;
import org.winnable.yaml.YamlDocument;

/**
 * The content plan of a workspace as text: {@code journey.yaml}, {@code touches.yaml}, and in the folder {@code content} files with assets. Nobody is
 * judged a lead by them. Thread-safe; of two who change them at once, the later one wins.
 */
public final class ContentFiles {

    /** The stages and problems. */
    public static final String JOURNEY = "journey.yaml";

    /** How often people may be touched. */
    public static final String TOUCHES = "touches.yaml";

    /** The folder with the files of assets. */
    public static final String FOLDER = "content";

    private static final Texts TEXTS = Texts.of(ContentFiles.class);
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String YAML = ".yaml";

    private final Workspace workspace;

    ContentFiles(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * The buyer's journey; the classic one without {@code journey.yaml}.
     *
     * @throws WorkspaceException if the file has mistakes
     */
    public Journey journey() throws WorkspaceException {
        String text = workspace.textIfThere(JOURNEY).orElseGet(ShippedJourney.CLASSIC::text);
        return HouseStyle.read(JOURNEY, text, JourneyReader::read).orElseThrow();
    }

    /**
     * Saves the journey.
     *
     * @throws WorkspaceException if the text has mistakes or cannot be saved; the file is then as it was
     */
    public void saveJourney(String text) throws WorkspaceException {
        HouseStyle.read(JOURNEY, text, JourneyReader::read);
        workspace.write(JOURNEY, text);
    }

    /**
     * How often people may be touched, and how long they may only be sold to; what ships without {@code touches.yaml}.
     *
     * @throws WorkspaceException if the file has mistakes
     */
    public TouchPolicy touches() throws WorkspaceException {
        String text = workspace.textIfThere(TOUCHES).orElseGet(() -> RuleFiles.text(TouchReader.class, TOUCHES));
        Journey journey = journey();
        return HouseStyle.read(TOUCHES, text, document -> TouchReader.read(document, journey))
                .orElseThrow();
    }

    /**
     * All assets. An asset that cannot be read, or that has the key of another, is told among the problems.
     *
     * @throws WorkspaceException if the journey has mistakes, or the folder cannot be read
     */
    public ContentReading read() throws WorkspaceException {
        Journey journey = journey();
        AssetReader reader = reader(journey);
        List<WorkspaceProblem> problems = new ArrayList<>();
        Map<String, PlannedAsset> assets = new LinkedHashMap<>();
        Map<String, String> files = new LinkedHashMap<>();
        for (String file : files()) {
            YamlDocument document = YamlDocument.parse(file, workspace.text(file));
            for (AssetReader.Read read : reader.read(document)) {
                String key = read.asset().key();
                if (assets.putIfAbsent(key, read.asset()) == null) {
                    files.put(key, file);
                } else {
                    OptionalInt line = document.line(AssetReader.LIST + "/" + read.index());
                    problems.add(new WorkspaceProblem(
                            file, line, TEXTS.get("asset.twice", key, String.valueOf(files.get(key)))));
                }
            }
            problems.addAll(FileProblems.of(document));
        }
        return new ContentReading(journey, List.copyOf(assets.values()), files, problems);
    }

    /**
     * The line of an asset in its file.
     *
     * @param reading what was read before
     */
    public OptionalInt line(ContentReading reading, String key) throws WorkspaceException {
        String file = reading.files().get(key);
        return file == null
                ? OptionalInt.empty()
                : new AssetFile(file, workspace.text(file), reader(reading.journey())).line(key);
    }

    /**
     * Adds assets and changes others; comments stay. All files are saved, or none.
     *
     * @param name of the file that new ones go to, without folder and ending: lower-case words joined by hyphens, or that of a file
     *     which is there. Where it is full, the next ones are numbered
     * @param added with keys that no other asset has
     * @param changed the assets as they are to be, by their keys
     * @throws WorkspaceException if the files cannot be read or saved; they are then as they were
     */
    public void save(String name, List<PlannedAsset> added, List<PlannedAsset> changed) throws WorkspaceException {
        if (!NAME.matcher(name).matches() && !files().contains(place(name, 1))) {
            throw new IllegalArgumentException(name + " cannot name a file of assets");
        }
        ContentReading reading = read();
        AssetReader reader = reader(reading.journey());
        Map<String, AssetFile> files = new LinkedHashMap<>();
        for (PlannedAsset asset : changed) {
            String file = Optional.ofNullable(reading.files().get(asset.key()))
                    .orElseThrow(() -> new IllegalArgumentException("no asset " + asset.key()));
            file(files, file, reader).change(asset);
        }
        int number = 1;
        for (PlannedAsset asset : added) {
            if (reading.files().containsKey(asset.key())) {
                throw new IllegalArgumentException("there is an asset " + asset.key());
            }
            while (!file(files, place(name, number), reader).add(asset)) {
                number++;
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach((place, file) -> file.changedText().ifPresent(text -> texts.put(place, text)));
        workspace.writeAll(texts);
    }

    /**
     * Takes an asset out of its file; comments stay.
     *
     * @return the file in which it stood, such as {@code content/website.yaml}
     * @throws WorkspaceException if there is no such asset, or the files cannot be read or saved; they are then as they were
     */
    public String remove(String key) throws WorkspaceException {
        ContentReading reading = read();
        String place = reading.files().get(key);
        if (place == null) {
            throw new WorkspaceException(FOLDER, TEXTS.get("asset.none", key), null);
        }
        AssetFile file = new AssetFile(place, workspace.text(place), reader(reading.journey()));
        file.remove(key);
        workspace.write(place, file.changedText().orElseThrow());
        return place;
    }

    private AssetFile file(Map<String, AssetFile> files, String place, AssetReader reader) throws WorkspaceException {
        AssetFile known = files.get(place);
        if (known != null) {
            return known;
        }
        AssetFile file = new AssetFile(place, workspace.textIfThere(place).orElse(""), reader);
        files.put(place, file);
        return file;
    }

    /** The name of a file of assets, as {@link #save} takes it, by its place, as {@link ContentReading#files()} tells it. */
    public static String name(String place) {
        return place.substring(FOLDER.length() + 1, place.length() - YAML.length());
    }

    private static String place(String name, int number) {
        return FOLDER + "/" + name + (number == 1 ? "" : "-" + number) + YAML;
    }

    private AssetReader reader(Journey journey) {
        return new AssetReader(journey, workspace.settings().currency());
    }

    /** The places of the files, by name. */
    private List<String> files() throws WorkspaceException {
        Path folder = workspace.folder().resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> FOLDER + "/" + file.getFileName())
                    .filter(file -> file.endsWith(YAML))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new WorkspaceException(FOLDER, TEXTS.get("content.folder"), e);
        }
    }
}

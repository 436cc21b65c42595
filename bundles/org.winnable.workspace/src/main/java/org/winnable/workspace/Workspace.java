package org.winnable.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.winnable.core.rules.Rules;
import org.winnable.core.text.Texts;
import org.winnable.workspace.internal.files.AtomicFile;
import org.winnable.workspace.internal.files.FolderLock;
import org.winnable.workspace.internal.rules.RuleFiles;

/**
 * One client's folder, open: written rules, and facts.
 *
 * <p>One process, and in it one instance, has a workspace open at a time; whoever kills the process frees it. Thread-safe.
 */
public final class Workspace implements AutoCloseable {

    /** The file that makes a folder a workspace. */
    public static final String SETTINGS_FILE = "workspace.yaml";

    /** The file with all facts. */
    public static final String FACTS_FILE = "facts.duckdb";

    private static final Texts TEXTS = Texts.of(Workspace.class);

    private final Path folder;
    private final FolderLock lock;
    private final FactStore facts;
    private final TrainedStates trained;
    private volatile WorkspaceSettings settings;

    private Workspace(Path folder, FolderLock lock, FactStore facts, WorkspaceSettings settings) {
        this.folder = folder;
        this.lock = lock;
        this.facts = facts;
        this.trained = new TrainedStates(folder);
        this.settings = settings;
    }

    /**
     * Makes a workspace and opens it. The folder may be there already, and rules in it are kept: so a client's rules from
     * version control become a workspace on another machine.
     *
     * @throws WorkspaceException if the folder is a workspace already or cannot be written
     */
    public static Workspace create(Path folder, WorkspaceSettings settings) throws WorkspaceException {
        return create(folder, settings, ShippedLifecycle.BOTH);
    }

    /**
     * As {@link #create(Path, WorkspaceSettings)}, with one of the lifecycles that ship to begin with, unless the folder has one.
     */
    public static Workspace create(Path folder, WorkspaceSettings settings, ShippedLifecycle lifecycle)
            throws WorkspaceException {
        Path place = folder.toAbsolutePath().normalize();
        if (Files.exists(place) && !Files.isDirectory(place)) {
            throw new WorkspaceException(place.toString(), TEXTS.get("create.notFolder"), null);
        }
        for (String file : new String[] {SETTINGS_FILE, FACTS_FILE}) {
            if (Files.exists(place.resolve(file))) {
                throw new WorkspaceException(place.toString(), TEXTS.get("create.exists", file), null);
            }
        }
        try {
            for (Map.Entry<String, String> rules :
                    RuleFiles.defaults(lifecycle.key()).entrySet()) {
                Path file = place.resolve(rules.getKey());
                if (!Files.exists(file)) {
                    AtomicFile.write(file, rules.getValue());
                }
            }
            FactFile.create(place);
            // last, because it makes the folder a workspace
            AtomicFile.write(place.resolve(SETTINGS_FILE), SettingsFile.write(settings));
        } catch (IOException e) {
            throw new WorkspaceException(place.toString(), TEXTS.get("create.notWritable"), e);
        }
        return open(place);
    }

    /**
     * Opens a workspace; facts of an older format are brought to today's.
     *
     * @throws WorkspaceException if the folder is no workspace, is in use, was made by a newer version, is damaged or cannot
     *     be written, or if {@code workspace.yaml} has mistakes; other rules are not looked at yet
     */
    public static Workspace open(Path folder) throws WorkspaceException {
        Path place = folder.toAbsolutePath().normalize();
        requireWorkspace(place);
        SettingsFile settings = new RuleReader(place, Map.of()).settings();
        try {
            FolderLock lock = FolderLock.take(place).orElseThrow(() -> inUse(place));
            boolean opened = false;
            try {
                WorkspaceSettings client = settings.settings().orElseThrow();
                FactStore facts = FactFile.open(place, settings.survivors(), client.zone());
                opened = true;
                return new Workspace(place, lock, facts, client);
            } finally {
                if (!opened) {
                    lock.close();
                }
            }
        } catch (IOException e) {
            throw new WorkspaceException(place.toString(), TEXTS.get("open.notWritable"), e);
        }
    }

    /** The folder, absolute. */
    public Path folder() {
        return folder;
    }

    /** What {@code workspace.yaml} said when the workspace was opened, or when {@link #rules()} last read it. */
    public WorkspaceSettings settings() {
        return settings;
    }

    /** The facts. */
    public FactStore facts() {
        return facts;
    }

    /** What strategies learnt. */
    public TrainedStates trained() {
        return trained;
    }

    /**
     * The rules as the files say them now. Equal files give equal rules.
     *
     * @throws WorkspaceException with every problem of all files
     */
    public Rules rules() throws WorkspaceException {
        RuleReader.Reading reading = new RuleReader(folder, Map.of()).read();
        settings = reading.settings().settings().orElseThrow();
        facts.follow(reading.settings().survivors(), settings.zone());
        return reading.rules();
    }

    /**
     * Saves a file of rules, wholly or not at all.
     *
     * @param file its place in the workspace, such as {@code agreement.yaml} or {@code scoring/default.yaml}
     * @throws WorkspaceException if the rules would have problems with this text, or it cannot be saved; the file is then as
     *     it was
     */
    public void saveRules(String file, String text) throws WorkspaceException {
        saveRules(Map.of(file, text));
    }

    /**
     * As {@link #saveRules(String, String)}, of several files that belong together: all of them are saved, or none.
     *
     * @param texts by the place of their files
     */
    public void saveRules(Map<String, String> texts) throws WorkspaceException {
        for (String file : texts.keySet()) {
            if (!folder.resolve(file).normalize().startsWith(folder) || !file.endsWith(".yaml")) {
                throw new IllegalArgumentException(file + " is no file of rules");
            }
        }
        new RuleReader(folder, texts).read();
        writeAll(texts);
    }

    /** Saves several files that belong together: all of them, or none. */
    void writeAll(Map<String, String> texts) throws WorkspaceException {
        Map<String, Optional<String>> before = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                before.put(text.getKey(), textIfThere(text.getKey()));
                write(text.getKey(), text.getValue());
            }
        } catch (WorkspaceException e) {
            restore(before, e);
            throw e;
        }
    }

    private void restore(Map<String, Optional<String>> before, WorkspaceException because) {
        before.forEach((file, text) -> {
            try {
                if (text.isPresent()) {
                    write(file, text.get());
                } else {
                    Files.deleteIfExists(folder.resolve(file));
                }
            } catch (WorkspaceException | IOException e) {
                because.addSuppressed(e);
            }
        });
    }

    /** What a file holds. */
    String text(String file) throws WorkspaceException {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new WorkspaceException(file, TEXTS.get("file.unreadable"), e);
        }
    }

    /** The scoring models: the one in force, drafts, and earlier versions. */
    public ModelFiles models() {
        return new ModelFiles(this);
    }

    /** What a file holds, empty if there is none. */
    Optional<String> textIfThere(String file) throws WorkspaceException {
        return Files.exists(folder.resolve(file)) ? Optional.of(text(file)) : Optional.empty();
    }

    /** The client packs that were put in. */
    public AppliedPacks packs() {
        return new AppliedPacks(this);
    }

    /** The buyer's journey and the assets of the content plan. */
    public ContentFiles content() {
        return new ContentFiles(this);
    }

    /** How the client looks and speaks. */
    public HouseStyle style() {
        return new HouseStyle(this);
    }

    /** The personas. */
    public PersonaFiles personas() {
        return new PersonaFiles(this);
    }

    /** Saves a file of which nobody is judged. */
    void write(String file, String text) throws WorkspaceException {
        try {
            AtomicFile.write(folder.resolve(file), text);
        } catch (IOException e) {
            throw new WorkspaceException(file, TEXTS.get("save.failed"), e);
        }
    }

    /**
     * The line of a value in a file of rules, for those who find fault with it only when it is used.
     *
     * @param file its place in the workspace
     * @param path keys and places from 0, joined by slashes: {@code strategies/0/parameters/interactions/2/points}
     */
    public OptionalInt line(String file, String path) {
        return new RuleReader(folder, Map.of()).line(file, path);
    }

    /** Waits for imports and readers under way, then closes the facts and lets other processes in. */
    @Override
    public void close() throws WorkspaceException {
        try (lock) {
            facts.close();
        } catch (IOException e) {
            throw new WorkspaceException(folder.toString(), TEXTS.get("close.failed"), e);
        }
    }

    private static void requireWorkspace(Path folder) throws WorkspaceException {
        if (!Files.isDirectory(folder)) {
            throw new WorkspaceException(
                    folder.toString(), TEXTS.get(Files.exists(folder) ? "open.notFolder" : "open.missing"), null);
        }
        if (!Files.exists(folder.resolve(SETTINGS_FILE))) {
            throw new WorkspaceException(folder.toString(), TEXTS.get("open.noWorkspace", SETTINGS_FILE), null);
        }
        if (!Files.isRegularFile(folder.resolve(FACTS_FILE))) {
            throw new WorkspaceException(FACTS_FILE, TEXTS.get("open.noFacts", folder, SETTINGS_FILE), null);
        }
    }

    private static WorkspaceException inUse(Path folder) {
        String process = FolderLock.holder(folder).map(String::valueOf).orElse("?");
        return new WorkspaceException(folder.toString(), TEXTS.get("open.inUse", process), null);
    }
}

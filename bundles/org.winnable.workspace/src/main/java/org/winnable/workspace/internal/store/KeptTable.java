package org.winnable.workspace.internal.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.duckdb.DuckDBConnection;
import org.winnable.core.facts.FactTable;
import org.winnable.core.facts.FactTableFile;
import org.winnable.workspace.internal.rules.SurvivorRules;

/**
 * The people as they were loaded last, in a file beside the facts: it is read in a fraction of the time that deriving a million
 * people takes. Whatever they are derived from is in its label, so that it is never taken for what it is not; without the file, or
 * with one that cannot be read, people are derived anew. It goes as soon as the facts change, since what was taken back must not
 * stay in it. Thread-safe.
 */
public final class KeptTable {

    /** The name of the file. */
    public static final String FILE = "facts.columns";

    private static final String LINE = "\n";

    private final Path file;
    private final Path temporary;
    private final Optional<String> build = BuildStamp.of(FactTable.class, KeptTable.class);

    /**
     * Of a workspace's folder.
     *
     * @param temporary a folder in it that is emptied when the facts are opened and closed
     */
    public KeptTable(Path folder, Path temporary) {
        this.file = folder.resolve(FILE);
        this.temporary = temporary;
    }

    /** What people are derived from, on a connection's transaction; empty where that cannot be told. */
    public Optional<String> origin(DuckDBConnection connection, SurvivorRules survivors, ZoneId zone)
            throws SQLException {
        long revision = Counter.REVISION.read(connection);
        String policies = new TreeMap<>(survivors.policies()).toString();
        return build.map(
                stamp -> String.join(LINE, stamp, Long.toString(revision), escaped(policies), zone.getId()) + LINE);
    }

    /** The table of this origin if it is kept, with at least the given further columns. Another one is deleted. */
    public synchronized Optional<FactTable> read(String origin, Set<String> others) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            Optional<FactTable> kept =
                    Optional.ofNullable(FactTableFile.read(label -> suits(label, origin, others), channel));
            if (kept.isPresent()) {
                return kept;
            }
        } catch (IOException e) {
            // written by another version, or damaged: it goes, and everything is derived anew
        }
        forget();
        return Optional.empty();
    }

    /** Keeps a table in place of the one before; keeps none if it cannot be written. */
    public synchronized void write(String origin, Set<String> others, FactTable table) {
        try {
            Files.createDirectories(temporary);
            Path draft = Files.createTempFile(temporary, "", FILE);
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                FactTableFile.write(label(origin, others), table, channel);
            }
            // not forced to the disk: what a power cut takes is noticed, and costs nothing but time
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // for instance a full disk: the next load then takes its time; what was begun goes with the temporary
            // folder
            forget();
        }
    }

    /** Deletes the file. One that resists is never read again, since its label fits no longer, and goes with the next load. */
    public synchronized void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // another program may have it open at this moment
        }
    }

    private static String label(String origin, Set<String> others) {
        List<String> sorted =
                new TreeSet<>(others).stream().map(KeptTable::escaped).toList();
        return origin + String.join(LINE, sorted);
    }

    private static boolean suits(String label, String origin, Set<String> others) {
        if (!label.startsWith(origin)) {
            return false;
        }
        Set<String> kept = Set.of(label.substring(origin.length()).split(LINE));
        return others.stream().map(KeptTable::escaped).allMatch(kept::contains);
    }

    /** On one line, since a column of a list may have a label of several. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(LINE, "\\n");
    }
}

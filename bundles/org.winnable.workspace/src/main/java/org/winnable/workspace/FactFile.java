package org.winnable.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneId;
import org.duckdb.DuckDBConnection;
import org.winnable.core.text.Texts;
import org.winnable.workspace.internal.rules.SurvivorRules;
import org.winnable.workspace.internal.store.Database;
import org.winnable.workspace.internal.store.KeptTable;
import org.winnable.workspace.internal.store.Schema;

/** Makes and opens the file with the facts, and says what is wrong with one that cannot be opened. */
final class FactFile {

    private static final String TEMPORARY_FOLDER = ".temp";

    private static final Texts TEXTS = Texts.of(FactFile.class);

    private FactFile() {}

    /** Makes an empty file. */
    static void create(Path folder) throws WorkspaceException, IOException {
        try (Database database = database(folder);
                DuckDBConnection connection = database.connect()) {
            Schema.upgrade(connection);
        } catch (SQLException e) {
            throw StoreCall.failure(e);
        }
    }

    /** Opens the file and brings it to today's format. */
    static FactStore open(Path folder, SurvivorRules survivors, ZoneId zone) throws WorkspaceException, IOException {
        if (!Files.isWritable(folder.resolve(Workspace.FACTS_FILE))) {
            throw problem("facts.readOnly", folder);
        }
        Database database = existing(folder);
        boolean opened = false;
        try (DuckDBConnection connection = database.connect()) {
            int version = Schema.version(connection);
            if (version > Schema.VERSION) {
                throw problem("facts.newer", version, Schema.VERSION);
            }
            if (version == 0) {
                throw problem("facts.foreign", folder);
            }
            Schema.upgrade(connection);
            KeptTable kept = new KeptTable(folder, folder.resolve(TEMPORARY_FOLDER));
            FactStore facts = new FactStore(new FactAccess(database, kept), survivors, zone);
            opened = true;
            return facts;
        } catch (SQLException e) {
            throw StoreCall.failure(e);
        } finally {
            if (!opened) {
                close(database);
            }
        }
    }

    private static Database existing(Path folder) throws WorkspaceException, IOException {
        try {
            return database(folder);
        } catch (SQLException e) {
            // the folder's lock is ours, so that another process is not the reason
            throw problem("facts.damaged", folder);
        }
    }

    private static Database database(Path folder) throws SQLException, IOException {
        return Database.open(folder.resolve(Workspace.FACTS_FILE), folder.resolve(TEMPORARY_FOLDER));
    }

    private static void close(Database database) throws WorkspaceException, IOException {
        try {
            database.close();
        } catch (SQLException e) {
            throw StoreCall.failure(e);
        }
    }

    private static WorkspaceException problem(String key, Object... arguments) {
        return new WorkspaceException(Workspace.FACTS_FILE, TEXTS.get(key, arguments), null);
    }
}

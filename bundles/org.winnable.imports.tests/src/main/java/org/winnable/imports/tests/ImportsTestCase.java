package org.winnable.imports.tests;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Currency;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.core.work.Progress;
import org.winnable.imports.ImportOptions;
import org.winnable.imports.ImportReport;
import org.winnable.imports.Importer;
import org.winnable.workspace.Workspace;
import org.winnable.workspace.WorkspaceException;
import org.winnable.workspace.WorkspaceSettings;

/** A new workspace for every test, and imports with what is installed. */
abstract class ImportsTestCase {

    @TempDir
    @SuppressWarnings("null")
    Path folder;

    @SuppressWarnings("null")
    Workspace workspace;

    @BeforeEach
    void create() throws WorkspaceException {
        workspace = Workspace.create(
                folder.resolve("client"), WorkspaceSettings.of("Client", Currency.getInstance("EUR"), ZoneOffset.UTC));
    }

    @AfterEach
    void close() throws WorkspaceException {
        workspace.close();
    }

    ImportReport run(Path file) throws Exception {
        return new Importer(Plugins.catalog()).run(workspace, file, ImportOptions.DEFAULT, Progress.NONE);
    }
}

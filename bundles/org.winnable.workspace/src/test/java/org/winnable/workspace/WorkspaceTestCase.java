package org.winnable.workspace;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A new workspace for every test. */
abstract class WorkspaceTestCase {

    @TempDir
    protected Path parent;

    protected Workspace workspace;

    @BeforeEach
    void open() throws WorkspaceException {
        workspace = Folders.create(parent);
    }

    @AfterEach
    void close() throws WorkspaceException {
        workspace.close();
    }
}

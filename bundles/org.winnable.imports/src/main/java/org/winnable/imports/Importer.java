package org.winnable.imports;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CancellationException;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.work.Progress;
import org.winnable.imports.internal.ImportSession;
import org.winnable.workspace.Workspace;
import org.winnable.workspace.WorkspaceException;

/**
 * Imports lists of people. Stateless and thread-safe; imports into one workspace wait for each other.
 *
 * <p>Every row becomes a record of a person already known or of a new one, or is rejected with a reason; what a list calls
 * its people makes nobody a lead.
 */
public final class Importer {

    private final PluginCatalog catalog;
    private final InstantSource clock;

    /** An importer with the sources and dialects of a catalog. */
    public Importer(PluginCatalog catalog) {
        this(catalog, InstantSource.system());
    }

    /** As {@link #Importer(PluginCatalog)}, with another clock for the time of recording. */
    public Importer(PluginCatalog catalog, InstantSource clock) {
        this.catalog = catalog;
        this.clock = clock;
    }

    /**
     * Imports one file in one transaction.
     *
     * @param workspace where to
     * @param file what
     * @param options what a person decided
     * @param progress told in bytes; asked for cancellation with every batch of rows
     * @return what was done; its counts close
     * @throws ImportException if the file is refused as a whole
     * @throws WorkspaceException if the workspace cannot be read or written
     * @throws CancellationException if the user cancelled; as after every exception, nothing of the import is in the workspace
     */
    public ImportReport run(Workspace workspace, Path file, ImportOptions options, Progress progress)
            throws ImportException, WorkspaceException {
        return new ImportSession(catalog, workspace, options, progress, clock).run(file);
    }

    /**
     * Does all that {@link #run} does, and then takes it back: nothing in the workspace changes.
     *
     * @param workspace where to
     * @param file what
     * @param options what a person decided
     * @param progress told in bytes; asked for cancellation with every batch of rows
     * @return what the import would do
     * @throws ImportException if the file is refused as a whole
     * @throws WorkspaceException if the workspace cannot be read
     * @throws CancellationException if the user cancelled
     */
    public Rehearsal rehearse(Workspace workspace, Path file, ImportOptions options, Progress progress)
            throws ImportException, WorkspaceException {
        return new ImportSession(catalog, workspace, options, progress, clock).rehearse(file);
    }

    /**
     * Reads the first rows of a file and says what it is taken for. Writes nothing and takes a blink, however long the file.
     *
     * @param workspace whose placeholders and time zone count
     * @param file what
     * @param options what a person decided
     * @param progress asked for cancellation
     * @throws ImportException if the file is refused as a whole
     * @throws CancellationException if the user cancelled
     */
    public ImportPreview preview(Workspace workspace, Path file, ImportOptions options, Progress progress)
            throws ImportException {
        return new ImportSession(catalog, workspace, options, progress, clock).preview(file);
    }
}

package org.winnable.imports.ui;

import java.nio.file.Path;
import org.winnable.application.ClientSession;
import org.winnable.imports.ImportPreview;
import org.winnable.imports.ImportReport;
import org.winnable.ui.jobs.JobHandle;

/** Where the import of a file stands. */
public sealed interface ImportStage {

    /** No file is looked at. */
    record Idle() implements ImportStage {}

    /** The beginning of a file is being read. */
    record Reading(Path file) implements ImportStage {}

    /**
     * The user looks at what a file was taken for.
     *
     * @param client into which it would be imported
     */
    record Review(Path file, ClientSession client, ImportPreview preview) implements ImportStage {}

    /** The file is being imported. */
    record Running(Path file, ImportPreview preview, JobHandle job) implements ImportStage {}

    /**
     * The file is imported.
     *
     * @param client into which
     */
    record Done(Path file, ClientSession client, ImportReport report) implements ImportStage {}

    /**
     * The file was not imported.
     *
     * @param reason what is wrong and what to do, in the user's language
     */
    record Refused(Path file, String reason) implements ImportStage {}
}

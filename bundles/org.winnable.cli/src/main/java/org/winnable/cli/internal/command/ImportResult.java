package org.winnable.cli.internal.command;

import java.util.Optional;
import org.winnable.application.ListVerdict;
import org.winnable.imports.ImportException;
import org.winnable.imports.ImportReport;

/**
 * What came of one file.
 *
 * @param file its name
 * @param line where it was refused, or {@link ImportException#NO_LINE}
 * @param report what was imported; empty if the file was refused
 * @param verdict on those of whom the list told something new, as everything in the workspace says; empty if that could not be had
 * @param error why there is no report, or no verdict
 */
record ImportResult(
        String file, long line, Optional<ImportReport> report, Optional<ListVerdict> verdict, Optional<String> error) {

    static ImportResult done(ImportReport report, ListVerdict verdict) {
        return new ImportResult(
                report.file(), ImportException.NO_LINE, Optional.of(report), Optional.of(verdict), Optional.empty());
    }

    static ImportResult unjudged(ImportReport report, String why) {
        return new ImportResult(
                report.file(), ImportException.NO_LINE, Optional.of(report), Optional.empty(), Optional.of(why));
    }

    static ImportResult refused(ImportException e) {
        return new ImportResult(
                e.file(), e.line(), Optional.empty(), Optional.empty(), Optional.of(String.valueOf(e.getMessage())));
    }
}

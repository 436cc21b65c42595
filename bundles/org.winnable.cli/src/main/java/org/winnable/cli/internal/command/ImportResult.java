package org.winnable.cli.internal.command;

import java.util.Optional;
import org.winnable.application.ListFunnel;
import org.winnable.application.ListVerdict;
import org.winnable.imports.ImportException;
import org.winnable.imports.ImportReport;
import org.winnable.imports.Rehearsal;

/**
 * What came of one file.
 *
 * @param file its name
 * @param line where it was refused, or {@link ImportException#NO_LINE}
 * @param report what was or would be imported; empty if the file was refused
 * @param rehearsal what more is known if it was a rehearsal
 * @param judged what the list is worth, as everything in the workspace says; empty if that could not be had
 * @param error why there is no report, or no verdict
 */
record ImportResult(
        String file,
        long line,
        Optional<ImportReport> report,
        Optional<Rehearsal> rehearsal,
        Optional<Judged> judged,
        Optional<String> error) {

    /**
     * What a list is worth.
     *
     * @param verdict in one sentence
     * @param funnel step by step
     */
    record Judged(ListVerdict verdict, ListFunnel funnel) {}

    static ImportResult done(ImportReport report, ListVerdict verdict, ListFunnel funnel) {
        return new ImportResult(
                report.file(),
                ImportException.NO_LINE,
                Optional.of(report),
                Optional.empty(),
                Optional.of(new Judged(verdict, funnel)),
                Optional.empty());
    }

    static ImportResult rehearsed(Rehearsal rehearsal) {
        return new ImportResult(
                rehearsal.report().file(),
                ImportException.NO_LINE,
                Optional.of(rehearsal.report()),
                Optional.of(rehearsal),
                Optional.empty(),
                Optional.empty());
    }

    static ImportResult unjudged(ImportReport report, String why) {
        return new ImportResult(
                report.file(),
                ImportException.NO_LINE,
                Optional.of(report),
                Optional.empty(),
                Optional.empty(),
                Optional.of(why));
    }

    static ImportResult refused(ImportException e) {
        return new ImportResult(
                e.file(),
                e.line(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(String.valueOf(e.getMessage())));
    }
}

package org.winnable.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import org.winnable.application.ClientSession;
import org.winnable.qualification.Qualification;
import org.winnable.reports.HtmlReport;
import org.winnable.workspace.Workspace;
import org.winnable.workspace.WorkspaceException;

/** Where reports go. */
final class ReportFile {

    private ReportFile() {}

    /** Beside the data it is made of, so that it stays where people's names may lie. */
    static Path usual(Path workspace) {
        return workspace.resolve("report.html");
    }

    static void write(ClientSession session, Qualification people, Path file)
            throws WorkspaceException, UnwritableException {
        Workspace workspace = session.workspace();
        HtmlReport report = new HtmlReport(
                workspace.settings().client(),
                people,
                session.spend(),
                workspace.style().branding(),
                workspace.style().glossary());
        try {
            report.write(file);
        } catch (IOException e) {
            throw new UnwritableException(file, e);
        }
    }
}

package org.winnable.ui.session;

import java.util.List;
import org.winnable.core.pack.Branding;
import org.winnable.workspace.Workspace;
import org.winnable.workspace.WorkspaceException;
import org.winnable.workspace.WorkspaceProblem;

/**
 * How a client wants its window to look.
 *
 * @param branding {@link Branding#NONE} where its file has mistakes
 * @param problems the mistakes
 */
record ClientLook(Branding branding, List<WorkspaceProblem> problems) {

    /** Reads the files of a workspace. */
    static ClientLook of(Workspace workspace) {
        try {
            return new ClientLook(workspace.style().branding(), List.of());
        } catch (WorkspaceException e) {
            return new ClientLook(Branding.NONE, e.problems());
        }
    }
}

package org.winnable.ui.session;

import java.nio.file.Path;
import java.util.List;
import org.winnable.workspace.WorkspaceProblem;

/**
 * The rules of the open client as they are written have mistakes: a value of the application's context until they are mended.
 *
 * @param folder of the client
 * @param problems at least one
 * @param judged whether everyone is judged by the last sound rules meanwhile; otherwise nobody is
 */
public record RuleTrouble(Path folder, List<WorkspaceProblem> problems, boolean judged) {

    /** Copies the list. */
    public RuleTrouble {
        problems = List.copyOf(problems);
    }
}

package org.winnable.application;

import java.util.List;
import org.winnable.qualification.Qualification;
import org.winnable.workspace.WorkspaceProblem;

/**
 * Everyone, judged, while rules may have been spoilt.
 *
 * @param people by the rules that are in force
 * @param problems what is wrong with the rules as they are written now; empty if these are the ones in force, otherwise the last
 *     sound ones are
 */
public record Judgement(Qualification people, List<WorkspaceProblem> problems) {

    /** Copies the list. */
    public Judgement {
        problems = List.copyOf(problems);
    }
}

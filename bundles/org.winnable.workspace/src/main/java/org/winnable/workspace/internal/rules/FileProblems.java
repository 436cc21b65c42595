package org.winnable.workspace.internal.rules;

import java.util.List;
import java.util.OptionalInt;
import org.winnable.workspace.WorkspaceProblem;
import org.winnable.yaml.YamlDocument;

/** What was found to be wrong with a file, as a workspace tells it. */
public final class FileProblems {

    private FileProblems() {}

    /** The problems of a document so far, in the order of its text. */
    public static List<WorkspaceProblem> of(YamlDocument document) {
        return document.problems().stream()
                .map(problem -> new WorkspaceProblem(problem.file(), OptionalInt.of(problem.line()), problem.message()))
                .toList();
    }
}

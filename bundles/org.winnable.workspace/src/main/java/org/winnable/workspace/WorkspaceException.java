package org.winnable.workspace;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A workspace, its rules or its facts cannot be used. Carries every problem found; the message lists them line by line. */
public final class WorkspaceException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<WorkspaceProblem> problems;

    /** An exception for the given problems, at least one. */
    public WorkspaceException(List<WorkspaceProblem> problems, @Nullable Throwable cause) {
        super(problems.stream().map(WorkspaceProblem::text).collect(Collectors.joining("\n")), cause);
        this.problems = List.copyOf(problems);
    }

    /** An exception for one problem that is not at a line. */
    public WorkspaceException(String file, String message, @Nullable Throwable cause) {
        this(List.of(new WorkspaceProblem(file, OptionalInt.empty(), message)), cause);
    }

    /** Every problem found. */
    public List<WorkspaceProblem> problems() {
        return problems;
    }
}

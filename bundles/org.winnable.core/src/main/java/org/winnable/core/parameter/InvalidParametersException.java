package org.winnable.core.parameter;

import java.util.List;
import java.util.stream.Collectors;

/** Parameters that do not fit their schema, or that a plug-in cannot work with. Carries every problem found. */
public final class InvalidParametersException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<ParameterProblem> problems;

    /** An exception for the given problems, at least one. */
    public InvalidParametersException(List<ParameterProblem> problems) {
        super(problems.stream()
                .map(p -> p.path().isEmpty() ? p.message() : p.path() + ": " + p.message())
                .collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /** An exception for one problem. */
    public InvalidParametersException(String path, String message) {
        this(List.of(new ParameterProblem(path, message)));
    }

    /** Every problem found. */
    public List<ParameterProblem> problems() {
        return problems;
    }
}

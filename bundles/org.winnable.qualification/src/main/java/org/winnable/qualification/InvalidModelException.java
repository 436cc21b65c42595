package org.winnable.qualification;

import java.util.List;
import java.util.stream.Collectors;
import org.winnable.core.parameter.ParameterProblem;

/** A scoring model whose parameters its strategies cannot work with. Carries every problem of every strategy. */
public final class InvalidModelException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<ParameterProblem> problems;

    /**
     * An exception for the given problems.
     *
     * @param model the id of the model
     * @param problems at least one; paths begin with {@code strategies/N/parameters}, N being the place of the strategy in
     *     the model, from 0
     */
    public InvalidModelException(String model, List<ParameterProblem> problems) {
        super(model + ": "
                + problems.stream().map(p -> p.path() + ": " + p.message()).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /** Every problem found, with its path in the model. */
    public List<ParameterProblem> problems() {
        return problems;
    }
}

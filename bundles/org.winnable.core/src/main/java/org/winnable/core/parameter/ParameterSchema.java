package org.winnable.core.parameter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The parameters of a plug-in, in the order in which an editor shows them. Immutable.
 *
 * @param parameters with distinct keys
 */
public record ParameterSchema(List<Parameter> parameters) {

    /** Takes nothing. */
    public static final ParameterSchema NONE = new ParameterSchema(List.of());

    /** Refuses keys that stand twice. */
    public ParameterSchema {
        parameters = List.copyOf(parameters);
        Set<String> keys = new HashSet<>();
        for (Parameter parameter : parameters) {
            if (!keys.add(parameter.key())) {
                throw new IllegalArgumentException("parameter " + parameter.key() + " stands twice");
            }
        }
    }

    /** A schema of the given parameters. */
    public static ParameterSchema of(Parameter... parameters) {
        return new ParameterSchema(List.of(parameters));
    }

    /** The parameter of a key. */
    public Optional<Parameter> parameter(String key) {
        return parameters.stream().filter(p -> p.key().equals(key)).findFirst();
    }

    /**
     * Checks raw values, as a file holds them, against this schema and adds the defaults.
     *
     * @param raw values by key: numbers, strings, lists of strings, and for tables lists of such maps
     * @return the checked values
     * @throws InvalidParametersException with every problem found, not only the first
     */
    public Parameters check(Map<String, ?> raw) throws InvalidParametersException {
        List<ParameterProblem> problems = new ArrayList<>();
        Parameters parameters = ParameterReader.read(this, raw, "", problems);
        if (!problems.isEmpty()) {
            throw new InvalidParametersException(problems);
        }
        return parameters;
    }
}

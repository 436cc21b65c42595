package org.winnable.core.parameter;

/**
 * What is wrong with one value.
 *
 * @param path where it stands, keys and row numbers (from 0) joined by slashes: {@code points/2/halfLife}; empty for the
 *     whole, {@link #TRAINED} for what stands beside the parameters
 * @param message what is wrong and what to do, in the user's language
 */
public record ParameterProblem(String path, String message) {

    /** The path of the trained state that a scoring strategy is given beside its parameters. */
    public static final String TRAINED = "../trained";
}

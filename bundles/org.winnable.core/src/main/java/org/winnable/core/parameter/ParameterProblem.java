package org.winnable.core.parameter;

/**
 * What is wrong with one value.
 *
 * @param path where it stands, keys and row numbers (from 0) joined by slashes: {@code points/2/halfLife}; empty for the
 *     whole
 * @param message what is wrong and what to do, in the user's language
 */
public record ParameterProblem(String path, String message) {}

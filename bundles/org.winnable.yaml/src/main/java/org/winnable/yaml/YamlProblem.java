package org.winnable.yaml;

/**
 * Something in a YAML text that cannot be taken as it stands.
 *
 * @param file the name under which the text was read
 * @param line where, from 1
 * @param column where in the line, from 1
 * @param message what is wrong and what to do, in the user's language
 */
public record YamlProblem(String file, int line, int column, String message) {}

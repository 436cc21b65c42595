package org.winnable.imports;

import java.util.function.UnaryOperator;

/**
 * A decision that mends a problem.
 *
 * @param label what is decided, in the user's language; short enough for a button
 * @param decision makes the options that say so of those there are; changes nothing else
 */
public record Remedy(String label, UnaryOperator<ImportOptions> decision) {}

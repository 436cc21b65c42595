package org.winnable.imports;

/**
 * How many rows were about somebody who was known.
 *
 * @param inside about somebody whom an earlier row of the same file had brought
 * @param known about somebody who was in the workspace before
 */
public record Duplicates(long inside, long known) {}

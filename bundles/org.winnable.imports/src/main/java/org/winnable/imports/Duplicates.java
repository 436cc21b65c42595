package org.winnable.imports;

/**
 * How many rows were about somebody who was known.
 *
 * @param inside about somebody whom an earlier row of the same file had brought
 * @param known about somebody who was in the workspace before
 * @param alike about somebody new by every key, and joined to somebody known because they are alike; not among the others
 * @param toAsk how many pairs of people a person is to be asked about because of this import
 */
public record Duplicates(long inside, long known, long alike, long toAsk) {}

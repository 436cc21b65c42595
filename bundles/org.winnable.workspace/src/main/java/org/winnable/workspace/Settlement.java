package org.winnable.workspace;

import org.winnable.core.lead.ImportCounts;

/**
 * What became of the rows of an import when all were in.
 *
 * @param counts what became of them; a row that was joined to somebody by likeness counts as merged
 * @param joined how many rows told of somebody new by every key, and were joined to somebody by likeness
 * @param toAsk how many pairs of people are to be asked about because of this import
 */
public record Settlement(ImportCounts counts, long joined, long toAsk) {}

package org.winnable.imports;

import org.winnable.core.source.Confidence;

/**
 * A dialect that a file may be written in, by the set of its column labels.
 *
 * @param id the dialect
 * @param label its name for people, in the user's language
 * @param confidence how sure that is, and why
 */
public record DialectMatch(String id, String label, Confidence confidence) {}

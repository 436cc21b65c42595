package org.winnable.qualification.internal.scoring;

/**
 * Scores, and how they may differ from those that were there before.
 *
 * @param scores everyone's
 * @param difference everything for everyone, where there were none before
 */
public record Rescored(Scores scores, Difference difference) {}

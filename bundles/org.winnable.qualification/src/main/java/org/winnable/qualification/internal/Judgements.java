package org.winnable.qualification.internal;

import org.winnable.qualification.internal.scoring.Scores;

/**
 * What was found about everyone.
 *
 * @param scores the scores and which strategies made them
 * @param columns verdicts and stages
 */
public record Judgements(Scores scores, JudgementColumns columns) {}

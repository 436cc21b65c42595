package org.winnable.core.rules;

import java.time.ZoneId;

/**
 * Everything that facts are judged by. A value: two workspaces with equal rules and facts reach equal judgements.
 *
 * @param zone the time zone in which months and days are counted
 * @param agreement what marketing and sales agreed on
 * @param lifecycle the stages
 * @param model the published scoring model
 */
public record Rules(ZoneId zone, Agreement agreement, Lifecycle lifecycle, ScoringModel model) {}

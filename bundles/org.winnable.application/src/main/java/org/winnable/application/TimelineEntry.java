package org.winnable.application;

import org.winnable.core.lead.Interaction;

/**
 * One thing that a person did, or that happened to them: a decision of ours, a deal. And who told us.
 *
 * @param interaction what, when, about what; {@link org.winnable.core.lead.InteractionType#isAct} says whether they did it
 * @param source the name of the source whose record tells of it; empty for what no import told
 * @param line where it stands in the source; 0 for what was said by hand
 */
public record TimelineEntry(Interaction interaction, String source, long line) {}

package org.winnable.application;

import org.winnable.core.lead.Interaction;

/**
 * One thing that a person did, and who told us.
 *
 * @param interaction what, when, about what
 * @param source the name of the source whose record tells of it
 * @param line where it stands in the source
 */
public record TimelineEntry(Interaction interaction, String source, long line) {}

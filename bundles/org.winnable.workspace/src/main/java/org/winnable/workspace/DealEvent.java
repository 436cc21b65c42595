package org.winnable.workspace;

import org.winnable.core.lead.Interaction;

/**
 * Something that happened to a deal, as a fact about one of the people in it.
 *
 * @param interaction {@code deal-opened}, {@code deal-won} or {@code deal-lost}, its asset the key of the deal
 * @param importId which import told of the deal, 0 for none
 * @param line where it stands in the file, from 1; 0 for what stands in no file
 */
public record DealEvent(Interaction interaction, long importId, long line) {}

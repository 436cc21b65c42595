package org.winnable.scoring.ui.internal.draft;

import java.util.function.UnaryOperator;
import org.winnable.application.ModelDraft;

/**
 * Something that can be added to a draft or taken away from it.
 *
 * @param label what it is, for people
 * @param line the path of the line that is looked at then
 * @param change makes the draft with it or without
 */
public record ModelEdit(String label, String line, UnaryOperator<ModelDraft> change) {}

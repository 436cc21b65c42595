package org.winnable.core.content;

import java.util.Optional;

/**
 * One place in the content plan.
 *
 * @param persona key of the persona it is for
 * @param buyerStage key of the stage of the buyer's journey
 * @param problem the problem it is about; absent where the plan has no such axis
 */
public record Cell(String persona, String buyerStage, Optional<String> problem) {}

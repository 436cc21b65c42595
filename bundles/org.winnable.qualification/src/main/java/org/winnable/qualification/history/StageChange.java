package org.winnable.qualification.history;

import java.time.Instant;
import java.util.Optional;
import org.winnable.core.rules.Lifecycle;

/**
 * A contact came into a stage.
 *
 * @param at when
 * @param from the stage before; empty at the beginning
 * @param to the stage
 * @param reason why, as a sentence in the user's language
 */
public record StageChange(Instant at, Optional<Lifecycle.Stage> from, Lifecycle.Stage to, String reason) {}

package org.winnable.core.lead;

import java.time.Instant;
import java.util.Optional;

/**
 * One touch between a person and us.
 *
 * @param type what was done
 * @param occurred when it happened
 * @param asset the page, document or event it was about
 * @param campaign the campaign it belongs to
 */
public record Interaction(InteractionType type, Instant occurred, Optional<String> asset, Optional<String> campaign) {}

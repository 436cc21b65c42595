package org.winnable.workspace;

import java.util.Optional;
import org.winnable.core.lead.RowOutcome;

/**
 * What became of a row.
 *
 * @param outcome whether it brought someone new, something new, or nothing
 * @param person whom it tells of, as far as that could be said when the row was read: a later row may join two people
 * @param by the key by which a known person was found; empty for someone new
 */
public record Taken(RowOutcome outcome, long person, Optional<MatchKey.Kind> by) {}

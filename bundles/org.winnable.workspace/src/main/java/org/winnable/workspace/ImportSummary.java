package org.winnable.workspace;

import java.time.Instant;
import java.util.Optional;
import org.winnable.core.lead.ImportCounts;

/**
 * One committed import, or something that a person said about people, which is kept and undone as an import is.
 *
 * @param id unique in the workspace, rising with the order of commits
 * @param origin where it came from, and when
 * @param counts what became of its rows
 * @param undone when it was undone; empty while it counts
 */
public record ImportSummary(long id, ImportOrigin origin, ImportCounts counts, Optional<Instant> undone) {}

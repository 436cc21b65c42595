package org.winnable.workspace;

import org.winnable.core.lead.ImportCounts;

/**
 * One committed import.
 *
 * @param id unique in the workspace, rising with the order of commits
 * @param origin where it came from, and when
 * @param counts what became of its rows
 */
public record ImportSummary(long id, ImportOrigin origin, ImportCounts counts) {}

package org.winnable.imports.internal;

import org.winnable.core.lead.Spend;

/** A row that tells of money spent. */
record SpendRow(long line, Spend spend) implements MappedRow {}

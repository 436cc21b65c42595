package org.winnable.imports.internal;

import org.winnable.core.lead.Deal;

/** A row that tells of a deal. */
record DealRow(long line, Deal deal) implements MappedRow {}

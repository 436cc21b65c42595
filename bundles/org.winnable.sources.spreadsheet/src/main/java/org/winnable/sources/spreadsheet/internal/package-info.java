/**
 * Workbooks (Office Open XML) as a lead source: the package with its limits, shared strings and styles, the choice of a sheet,
 * and the rows of it in constant memory.
 */
@NullMarked
package org.winnable.sources.spreadsheet.internal;

import org.jspecify.annotations.NullMarked;

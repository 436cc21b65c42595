/**
 * Delimited text as a lead source: what the bytes are, where the labels stand, and the rows below them in constant memory.
 */
@NullMarked
package org.winnable.sources.tabular.internal;

import org.jspecify.annotations.NullMarked;

/**
 * What a lead source plug-in implements and is handed: recognition, input, columns, batches of rows, issues.
 */
@NullMarked
package org.winnable.core.source;

import org.jspecify.annotations.NullMarked;

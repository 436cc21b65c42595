/**
 * Assets as the content plan keeps them, its cells, and what a content mapping plug-in implements and is handed.
 */
@NullMarked
package org.winnable.core.content;

import org.jspecify.annotations.NullMarked;

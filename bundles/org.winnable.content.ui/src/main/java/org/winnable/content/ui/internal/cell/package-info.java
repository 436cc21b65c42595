/** The pane of a cell: who stands there, what they can read, and what to make next. */
@NullMarked
package org.winnable.content.ui.internal.cell;

import org.jspecify.annotations.NullMarked;

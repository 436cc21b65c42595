/** The bars around the views: head, rail and status line. */
@NullMarked
package org.winnable.workbench.internal.frame;

import org.jspecify.annotations.NullMarked;

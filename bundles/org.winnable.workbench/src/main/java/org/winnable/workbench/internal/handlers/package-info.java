/** What the workbench's own commands do. */
@NullMarked
package org.winnable.workbench.internal.handlers;

import org.jspecify.annotations.NullMarked;

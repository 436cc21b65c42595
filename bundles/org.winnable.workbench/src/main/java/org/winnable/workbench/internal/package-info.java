/** The workbench's frame is set up, started and remembered here; it names no bundle that brings a view. */
@NullMarked
package org.winnable.workbench.internal;

import org.jspecify.annotations.NullMarked;

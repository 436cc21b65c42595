/** The files of a client pack that are no rules. */
@NullMarked
package org.winnable.workspace.internal.pack;

import org.jspecify.annotations.NullMarked;

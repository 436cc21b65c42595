/** The files of personas: what they say, and how they are changed. */
@NullMarked
package org.winnable.workspace.internal.persona;

import org.jspecify.annotations.NullMarked;

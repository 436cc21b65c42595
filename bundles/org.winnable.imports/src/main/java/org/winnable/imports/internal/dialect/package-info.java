/** Dialects as data: reading their files, making out the one that a file is written in. */
@NullMarked
package org.winnable.imports.internal.dialect;

import org.jspecify.annotations.NullMarked;

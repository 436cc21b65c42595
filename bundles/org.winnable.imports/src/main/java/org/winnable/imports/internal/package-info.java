/** The steps of one import: recognise, open, map, read rows, match, write. */
@NullMarked
package org.winnable.imports.internal;

import org.jspecify.annotations.NullMarked;

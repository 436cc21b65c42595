/** Counts what readers did, and asks mappings through the guard. */
@NullMarked
package org.winnable.content.internal.mapping;

import org.jspecify.annotations.NullMarked;

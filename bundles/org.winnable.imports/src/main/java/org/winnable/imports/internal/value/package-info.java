/** Single values as people and systems write them, brought into the one form in which they are stored. */
@NullMarked
package org.winnable.imports.internal.value;

import org.jspecify.annotations.NullMarked;

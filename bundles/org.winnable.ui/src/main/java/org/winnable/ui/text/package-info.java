/** Texts with figures in them, and names that stand in little room. */
@NullMarked
package org.winnable.ui.text;

import org.jspecify.annotations.NullMarked;

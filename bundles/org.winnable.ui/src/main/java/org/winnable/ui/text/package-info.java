/** Texts with figures in them. */
@NullMarked
package org.winnable.ui.text;

import org.jspecify.annotations.NullMarked;

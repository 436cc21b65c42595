/** The content plan as a view of the window, and what is done in it. */
@NullMarked
package org.winnable.content.ui.internal;

import org.jspecify.annotations.NullMarked;

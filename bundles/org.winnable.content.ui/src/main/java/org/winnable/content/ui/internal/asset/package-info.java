/** Assets as they are shown and edited, and the pane of one. */
@NullMarked
package org.winnable.content.ui.internal.asset;

import org.jspecify.annotations.NullMarked;

/** A draft of a scoring model as sentences and settings, and the way back through its changes. Pure, without widgets. */
@NullMarked
package org.winnable.scoring.ui.internal.draft;

import org.jspecify.annotations.NullMarked;

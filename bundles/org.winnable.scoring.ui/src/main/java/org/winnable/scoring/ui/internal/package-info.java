/** The scoring view: a model and a draft of it, side by side with what the draft changes. */
@NullMarked
package org.winnable.scoring.ui.internal;

import org.jspecify.annotations.NullMarked;

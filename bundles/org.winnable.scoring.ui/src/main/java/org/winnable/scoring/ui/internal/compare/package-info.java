/** The right of the scoring view: what the draft changes, as charts and rows. */
@NullMarked
package org.winnable.scoring.ui.internal.compare;

import org.jspecify.annotations.NullMarked;

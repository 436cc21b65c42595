/** The left of the scoring view: sentences to choose from, and fields for the chosen one. */
@NullMarked
package org.winnable.scoring.ui.internal.edit;

import org.jspecify.annotations.NullMarked;

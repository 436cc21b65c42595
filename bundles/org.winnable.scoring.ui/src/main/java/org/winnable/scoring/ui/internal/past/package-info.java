/** A draft tried on the past, beside what is in force: how it is computed, told and drawn. */
@NullMarked
package org.winnable.scoring.ui.internal.past;

import org.jspecify.annotations.NullMarked;

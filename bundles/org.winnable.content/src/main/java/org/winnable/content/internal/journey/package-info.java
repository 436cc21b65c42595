/** Replays where people stood on the buyer's journey. */
@NullMarked
package org.winnable.content.internal.journey;

import org.jspecify.annotations.NullMarked;

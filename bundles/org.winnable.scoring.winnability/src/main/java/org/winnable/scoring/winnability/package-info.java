/**
 * The scoring strategy that multiplies fit, earliness and trust.
 */
@NullMarked
package org.winnable.scoring.winnability;

import org.jspecify.annotations.NullMarked;

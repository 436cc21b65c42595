/**
 * The scoring strategy that gives points for signs that a person means to buy.
 */
@NullMarked
package org.winnable.scoring.signals;

import org.jspecify.annotations.NullMarked;

/**
 * The scoring strategy that gives points for what a person did.
 */
@NullMarked
package org.winnable.scoring.points;

import org.jspecify.annotations.NullMarked;

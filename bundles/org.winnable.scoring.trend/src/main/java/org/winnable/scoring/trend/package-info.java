/**
 * The scoring strategy that gives points for doing more than before.
 */
@NullMarked
package org.winnable.scoring.trend;

import org.jspecify.annotations.NullMarked;

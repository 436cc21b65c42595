/**
 * The scoring strategy that gives points for what a person and their company are.
 */
@NullMarked
package org.winnable.scoring.fit;

import org.jspecify.annotations.NullMarked;

/**
 * The scoring strategy that looks at the people of a company together.
 */
@NullMarked
package org.winnable.scoring.company;

import org.jspecify.annotations.NullMarked;

/**
 * How contacts came to where they stand: stages over time, replayed from facts and rules.
 */
@NullMarked
package org.winnable.qualification.history;

import org.jspecify.annotations.NullMarked;

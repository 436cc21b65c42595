/**
 * A model tried on the past before anyone is judged by it: what it would have said on earlier dates, against what became of
 * people.
 */
@NullMarked
package org.winnable.qualification.backtest;

import org.jspecify.annotations.NullMarked;

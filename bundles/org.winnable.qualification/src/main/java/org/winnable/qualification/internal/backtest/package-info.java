/**
 * Outcomes and rankings of a backtest.
 */
@NullMarked
package org.winnable.qualification.internal.backtest;

import org.jspecify.annotations.NullMarked;

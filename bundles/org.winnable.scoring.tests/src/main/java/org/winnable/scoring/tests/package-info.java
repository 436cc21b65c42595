/**
 * Tests of the scoring strategies that ship.
 */
@NullMarked
package org.winnable.scoring.tests;

import org.jspecify.annotations.NullMarked;

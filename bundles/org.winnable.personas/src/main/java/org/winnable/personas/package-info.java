/**
 * Who of the people fits which persona, to which degree, and why: pure functions of personas, facts and a date.
 */
@NullMarked
package org.winnable.personas;

import org.jspecify.annotations.NullMarked;

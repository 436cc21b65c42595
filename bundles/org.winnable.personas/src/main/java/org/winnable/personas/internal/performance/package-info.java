/** Counts for the performance of personas. */
@NullMarked
package org.winnable.personas.internal.performance;

import org.jspecify.annotations.NullMarked;

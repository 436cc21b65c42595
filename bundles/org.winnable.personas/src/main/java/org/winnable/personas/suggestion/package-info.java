/** Personas that are missing: groups among the people who fit none, and what sets them apart. */
@NullMarked
package org.winnable.personas.suggestion;

import org.jspecify.annotations.NullMarked;

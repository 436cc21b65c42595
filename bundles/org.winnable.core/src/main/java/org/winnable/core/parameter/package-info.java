/**
 * Parameters of a plug-in: a schema that an editor can render and a file can be checked by, and values that passed it.
 */
@NullMarked
package org.winnable.core.parameter;

import org.jspecify.annotations.NullMarked;

/**
 * The core's side of persona editor sections: identity and order only; widgets belong to the workbench.
 */
@NullMarked
package org.winnable.core.persona;

import org.jspecify.annotations.NullMarked;

/** Signs made ready for the facts at hand. */
@NullMarked
package org.winnable.personas.internal;

import org.jspecify.annotations.NullMarked;

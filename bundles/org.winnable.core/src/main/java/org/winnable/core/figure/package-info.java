/**
 * Figures that are told with how sure they are.
 */
@NullMarked
package org.winnable.core.figure;

import org.jspecify.annotations.NullMarked;

/**
 * Progress and cancellation, free of any user interface.
 */
@NullMarked
package org.winnable.core.work;

import org.jspecify.annotations.NullMarked;

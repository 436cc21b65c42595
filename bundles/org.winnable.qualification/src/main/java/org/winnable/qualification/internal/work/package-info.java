/**
 * Splits rows over threads.
 */
@NullMarked
package org.winnable.qualification.internal.work;

import org.jspecify.annotations.NullMarked;

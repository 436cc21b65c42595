/** Versions as OSGi compares them. */
@NullMarked
package org.winnable.core.internal.version;

import org.jspecify.annotations.NullMarked;

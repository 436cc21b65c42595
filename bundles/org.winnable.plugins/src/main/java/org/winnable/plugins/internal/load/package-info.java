/**
 * Brings installed plug-ins into the running framework. Knows nothing of how they were installed, so that a start costs little.
 */
@NullMarked
package org.winnable.plugins.internal.load;

import org.jspecify.annotations.NullMarked;

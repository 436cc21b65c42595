/**
 * A plug-in that does everything wrong, so that tests can show what becomes of it. Never shipped.
 */
@NullMarked
package org.winnable.hostile;

import org.jspecify.annotations.NullMarked;

/**
 * Externalised texts for code that must not see OSGi.
 */
@NullMarked
package org.winnable.core.text;

import org.jspecify.annotations.NullMarked;

/**
 * Plug-ins that people bring in: who vouches for what they bring.
 */
@NullMarked
package org.winnable.plugins;

import org.jspecify.annotations.NullMarked;

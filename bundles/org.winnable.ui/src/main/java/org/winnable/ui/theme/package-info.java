/**
 * The light and the dark theme: colours by their meaning, which theme is on, icons tinted to fit, and the names that style
 * sheets know widgets by.
 */
@NullMarked
package org.winnable.ui.theme;

import org.jspecify.annotations.NullMarked;

/** The heat map: personas and stages, who stands where, and how much is missing. */
@NullMarked
package org.winnable.content.ui.internal.heat;

import org.jspecify.annotations.NullMarked;

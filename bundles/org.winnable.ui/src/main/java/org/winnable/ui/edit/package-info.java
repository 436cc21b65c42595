/** What views in which something is edited have in common: steps back and forth, and their keys. */
@NullMarked
package org.winnable.ui.edit;

import org.jspecify.annotations.NullMarked;

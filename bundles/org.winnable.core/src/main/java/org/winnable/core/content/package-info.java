/**
 * What a content mapping plug-in implements and is handed: assets, cells of the content plan, placements.
 */
@NullMarked
package org.winnable.core.content;

import org.jspecify.annotations.NullMarked;

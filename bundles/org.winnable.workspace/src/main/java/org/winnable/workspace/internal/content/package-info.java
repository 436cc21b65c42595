/** The files of the content plan: assets, and the buyer's journey. */
@NullMarked
package org.winnable.workspace.internal.content;

import org.jspecify.annotations.NullMarked;

/** Assets by how far they are, as cards that are moved. */
@NullMarked
package org.winnable.content.ui.internal.board;

import org.jspecify.annotations.NullMarked;

/** What painted squares, cards, days and lists have in common: fonts, keys, and being dragged. */
@NullMarked
package org.winnable.content.ui.internal.paint;

import org.jspecify.annotations.NullMarked;

/** Widgets that several parts share. All are styled by the themes and made and used on the UI thread. */
@NullMarked
package org.winnable.ui.widgets;

import org.jspecify.annotations.NullMarked;

/** The dates of assets in a month, which are moved. */
@NullMarked
package org.winnable.content.ui.internal.month;

import org.jspecify.annotations.NullMarked;

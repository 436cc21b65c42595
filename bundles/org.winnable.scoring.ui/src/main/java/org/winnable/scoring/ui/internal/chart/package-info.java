/** What all charts of the scoring view are: painted, told in words, and of the colours of the theme. */
@NullMarked
package org.winnable.scoring.ui.internal.chart;

import org.jspecify.annotations.NullMarked;

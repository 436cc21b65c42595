/** Who people are against what they do: a matrix of fit and intent, and who stands in a cell of it. */
@NullMarked
package org.winnable.scoring.ui.internal.grades;

import org.jspecify.annotations.NullMarked;

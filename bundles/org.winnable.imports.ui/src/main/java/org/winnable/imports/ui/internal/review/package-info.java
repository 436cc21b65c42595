/** Looking at a file before it is imported: what it holds, what it is taken for, and what would come of it. */
@NullMarked
package org.winnable.imports.ui.internal.review;

import org.jspecify.annotations.NullMarked;

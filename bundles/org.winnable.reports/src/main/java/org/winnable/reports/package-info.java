/** Reports that people hand on: what became of their lists, on one page. */
@NullMarked
package org.winnable.reports;

import org.jspecify.annotations.NullMarked;

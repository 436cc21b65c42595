/**
 * The five extension points as one typed catalog of what is contributed to them.
 */
@NullMarked
package org.winnable.core.catalog;

import org.jspecify.annotations.NullMarked;

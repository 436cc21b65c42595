/** Reads assets from lists, sitemaps and feeds, and finds out which of them are known. */
@NullMarked
package org.winnable.content.internal.found;

import org.jspecify.annotations.NullMarked;

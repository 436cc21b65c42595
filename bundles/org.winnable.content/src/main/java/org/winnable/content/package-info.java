/**
 * The content plan over real people: assets come in from lists, sitemaps and feeds, everyone's place on the buyer's journey is judged,
 * and mappings tell where assets belong.
 */
@NullMarked
package org.winnable.content;

import org.jspecify.annotations.NullMarked;

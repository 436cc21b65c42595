/**
 * Content mappings by what is written of an asset: its labels, and its words.
 */
@NullMarked
package org.winnable.content.metadata;

import org.jspecify.annotations.NullMarked;

/** Chance and written tables: what the making of the demo client rests on. */
@NullMarked
package org.winnable.demo.internal;

import org.jspecify.annotations.NullMarked;

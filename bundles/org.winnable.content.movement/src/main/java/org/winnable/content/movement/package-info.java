/**
 * A content mapping by what people did: who read an asset and moved on, against those who did not read it.
 */
@NullMarked
package org.winnable.content.movement;

import org.jspecify.annotations.NullMarked;

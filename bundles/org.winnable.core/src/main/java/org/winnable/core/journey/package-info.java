/**
 * The buyer's journey as a client sees it: stages, problems, and the signs that show where somebody stands. Separate from the
 * lifecycle, which tells what we make of a contact, not how far the contact has come.
 */
@NullMarked
package org.winnable.core.journey;

import org.jspecify.annotations.NullMarked;

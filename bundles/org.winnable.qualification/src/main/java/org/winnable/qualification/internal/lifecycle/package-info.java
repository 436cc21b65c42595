/**
 * Lifecycle stages by their conditions, and what would bring a contact further.
 */
@NullMarked
package org.winnable.qualification.internal.lifecycle;

import org.jspecify.annotations.NullMarked;

/**
 * How everyone is judged, in bulk and one by one.
 */
@NullMarked
package org.winnable.qualification.internal;

import org.jspecify.annotations.NullMarked;

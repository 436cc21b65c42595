/** What sets up the shared services of the user interface. */
@NullMarked
package org.winnable.ui.internal;

import org.jspecify.annotations.NullMarked;

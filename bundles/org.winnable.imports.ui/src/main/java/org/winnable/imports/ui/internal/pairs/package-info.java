/** Asking about people who look alike: are they one person? */
@NullMarked
package org.winnable.imports.ui.internal.pairs;

import org.jspecify.annotations.NullMarked;

/** Which column gives which field, by label and by values. */
@NullMarked
package org.winnable.imports.internal.mapping;

import org.jspecify.annotations.NullMarked;

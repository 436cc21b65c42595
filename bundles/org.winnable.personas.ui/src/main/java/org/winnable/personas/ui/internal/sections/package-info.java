/** The sections that ship; contributed like those of anybody. */
@NullMarked
package org.winnable.personas.ui.internal.sections;

import org.jspecify.annotations.NullMarked;

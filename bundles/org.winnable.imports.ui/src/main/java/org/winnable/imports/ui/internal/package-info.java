/** The import view: offer files, look at what they were taken for, import, see what came of it. */
@NullMarked
package org.winnable.imports.ui.internal;

import org.jspecify.annotations.NullMarked;

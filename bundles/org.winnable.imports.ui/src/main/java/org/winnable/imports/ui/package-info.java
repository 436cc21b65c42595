/** How files are offered to the import, for whoever in the workbench has one. */
@NullMarked
package org.winnable.imports.ui;

import org.jspecify.annotations.NullMarked;

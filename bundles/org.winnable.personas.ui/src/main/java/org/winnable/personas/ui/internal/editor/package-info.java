/** The editor: contributed sections, each with a guard around it. */
@NullMarked
package org.winnable.personas.ui.internal.editor;

import org.jspecify.annotations.NullMarked;

/**
 * What a plug-in implements to add a section to the persona editor: one interface with widgets in it. Everything else of a section, its
 * place, its label and the key of its data, stands in its declaration at the extension point {@code personaEditors}.
 */
@NullMarked
package org.winnable.personas.ui;

import org.jspecify.annotations.NullMarked;
